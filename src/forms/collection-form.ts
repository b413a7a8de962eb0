import type { ReportingPeriod, TaskStatus } from '../model/index.js';

/** Loại mục của sheet "Số liệu": số liệu or kết quả chỉ tiêu, as the lists of a return are called. */
export type FigureKind = 'figures' | 'indicators';

/** Một dòng của sheet "Số liệu". */
export interface FigureRow {
  /** `system/metric`, or `set/indicator`. */
  readonly id: string;
  readonly kind: FigureKind;
  readonly name: string;
  /** The system, or the set of indicators, that it is of. */
  readonly owner: string;
  readonly unitOfMeasure: string;
  readonly decimals: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A value may be words. */
  readonly textual: boolean;
  /** So many times more or less than last time is far. */
  readonly jumpFactor: number;
  /** It is told with the days that it covers: its last value says from when. */
  readonly coversDays?: true;
  /** Kỳ trước. */
  readonly previous?: { readonly value: number | string; readonly asOf: string };
  /** What is recorded for the period already. */
  readonly current?: CurrentFigure;
}

/** Giá trị đã ghi nhận của kỳ. */
export interface CurrentFigure {
  readonly value: number | string;
  readonly asOf?: string;
  readonly note?: string;
}

/** Một dòng của sheet "Nhiệm vụ". */
export interface TaskRow {
  /** `list/task`. */
  readonly id: string;
  readonly title: string;
  /** The list of tasks. */
  readonly owner: string;
  readonly dueDate?: string;
  readonly previousStatus?: TaskStatus;
  readonly current?: CurrentProgress;
}

/** Tiến độ đã ghi nhận của kỳ. */
export interface CurrentProgress {
  readonly status: TaskStatus;
  readonly completedDate?: string;
  readonly result?: string;
  /** As people write them: "2739/KH-SKHCN". */
  readonly citations: readonly string[];
}

/** Biểu mẫu thu thập: what one agency is asked for one period, before anything is drawn. */
export interface CollectionForm {
  readonly agency: { readonly id: string; readonly name: string };
  readonly period: ReportingPeriod;
  /** Cơ quan thu thập. */
  readonly collector: string;
  /** Thời hạn gửi, `YYYY-MM-DD`. */
  readonly deadline?: string;
  readonly figures: readonly FigureRow[];
  readonly tasks: readonly TaskRow[];
}
