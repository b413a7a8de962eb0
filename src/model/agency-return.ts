import type { IndicatorResult } from './indicator.js';
import type { Observation } from './metric.js';
import type { SourcedRecord } from './record.js';
import type { Progress } from './task.js';

/** Tệp Excel mà đơn vị gửi: its name, the SHA-256 of its bytes, the day on which it came, `YYYY-MM-DD`. */
export interface ReceivedWorkbook {
  readonly file: string;
  readonly digest: string;
  readonly receivedDate: string;
}

/** Mục lấy từ một ô của tệp đó: "Số liệu!E14"; the workbook is that of the return where none is named. */
export interface FromWorkbook {
  readonly cell?: string;
  readonly workbook?: ReceivedWorkbook;
}

/** Số liệu trong báo cáo của đơn vị: the bare value, or what an observation has; `asOf` is the period when absent. */
export type ReturnedFigure =
  | number
  | string
  | (Partial<Omit<Observation, 'value'>> &
      FromWorkbook & {
        readonly value?: Observation['value'] | null;
        /** Short for a value in words. */
        readonly text?: string;
      });

/** Tiến độ trong báo cáo của đơn vị: of the period of the report. */
export type ReturnedProgress = FromWorkbook & Omit<Progress, 'period'>;

/** Kết quả chỉ tiêu trong báo cáo của đơn vị: of the period of the report. */
export type ReturnedResult = FromWorkbook & Omit<IndicatorResult, 'period'>;

/** Các mục theo tên gọi của chúng; what is null has still to be filled in. */
export type ReturnedEntries<T> = Readonly<Record<string, T | null>>;

/**
 * Báo cáo của đơn vị: what one agency reports for one period. `source` is that of every entry without one.
 * Keys are `system/metric`, `list/task` and `set/indicator`.
 */
export interface AgencyReturn extends SourcedRecord {
  readonly agency: string;
  readonly period: string;
  /** The workbook that the entries with a `cell` are from. */
  readonly workbook?: ReceivedWorkbook;
  readonly figures?: ReturnedEntries<ReturnedFigure> | null;
  readonly tasks?: ReturnedEntries<ReturnedProgress> | null;
  readonly indicators?: ReturnedEntries<ReturnedResult> | null;
}
