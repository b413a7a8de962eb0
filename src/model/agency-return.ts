import type { IndicatorResult } from './indicator.js';
import type { Observation } from './metric.js';
import type { SourcedRecord } from './record.js';
import type { Progress } from './task.js';

/** Số liệu trong báo cáo của đơn vị: the bare value, or what an observation has; `asOf` is the period when absent. */
export type ReturnedFigure =
  | number
  | string
  | (Partial<Omit<Observation, 'value'>> & {
      readonly value?: Observation['value'] | null;
      /** Short for a value in words. */
      readonly text?: string;
    });

/** Tiến độ trong báo cáo của đơn vị: of the period of the report. */
export type ReturnedProgress = Omit<Progress, 'period'>;

/** Kết quả chỉ tiêu trong báo cáo của đơn vị: of the period of the report. */
export type ReturnedResult = Omit<IndicatorResult, 'period'>;

/** Các mục theo tên gọi của chúng; what is null has still to be filled in. */
export type ReturnedEntries<T> = Readonly<Record<string, T | null>>;

/**
 * Báo cáo của đơn vị: what one agency reports for one period. `source` is that of every entry without one.
 * Keys are `system/metric`, `list/task` and `set/indicator`.
 */
export interface AgencyReturn extends SourcedRecord {
  readonly agency: string;
  readonly period: string;
  readonly figures?: ReturnedEntries<ReturnedFigure> | null;
  readonly tasks?: ReturnedEntries<ReturnedProgress> | null;
  readonly indicators?: ReturnedEntries<ReturnedResult> | null;
}
