import type { DatedEntry, Unanswered } from './place-of-entry.js';
import type { SourcedRecord } from './record.js';

/** Từ chỉ mức xấp xỉ đứng trước số: "hơn 957.600". */
export type Qualifier = 'gần' | 'hơn' | 'khoảng' | 'trên' | 'ước' | 'ít nhất';

/** Giá trị bằng chữ, said to be so: `{ text: đang thống kê }`. */
export interface Worded {
  readonly text: string;
}

/** Bội số coi là tăng, giảm đột biến when a metric names none (data/README.md, `jumpFactor`). */
export const DEFAULT_JUMP_FACTOR = 5;

/** Khoảng giá trị: both ends belong to it; an end that is not named is open, or that of the unit. */
export interface ValueRange {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Thang giá trị: what the values of a metric or an indicator can be. */
export interface Scale {
  readonly unitOfMeasure: string;
  /** Số chữ số thập phân; whole numbers when absent. */
  readonly decimals?: number;
  /** Khoảng giá trị có thể có; by its unit when absent. */
  readonly range?: ValueRange;
  /** Giá trị có thể là chữ. */
  readonly textual?: boolean;
}

/** Từ chỉ khoảng của thời điểm, before its month or year: "đầu tháng 11/2025". */
export type AsOfQualifier = 'đầu' | 'giữa' | 'cuối';

/**
 * Quan sát: one value at one time. `asOf` is `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`;
 * the value is in the metric's unit and a text only where the source has text.
 */
export interface Observation extends DatedEntry, SourcedRecord {
  readonly value: number | string | Worded;
  readonly qualifier?: Qualifier;
  /** Từ ngày, `YYYY-MM-DD`: the first day of the span that the value covers up to `asOf`. */
  readonly from?: string;
  readonly asOf: string;
  readonly asOfQualifier?: AsOfQualifier;
}

/** Cách lập số chung của một nhóm: of what its members report, or in % of two other metrics of the record. */
export type GroupTotal = 'average' | 'none' | 'sum' | { readonly ratio: readonly string[] };

/** Số liệu của một thành viên: what it has reported, and the empty places of its returns. */
export interface MemberSeries {
  /** Mã cơ quan. */
  readonly id: string;
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly unanswered: readonly Unanswered[];
}

/** Nhóm báo cáo một số liệu, with the values of each member apart from those of the metric itself. */
export interface ReportingGroup {
  readonly id: string;
  /** Đơn vị đếm thành viên: "xã, phường, đặc khu". */
  readonly unit: string;
  /** Số thành viên, also of those that the register does not name yet. */
  readonly size: number;
  readonly members: readonly MemberSeries[];
  /** Of a total that is a ratio: the two metrics. */
  readonly ratio?: { readonly part: Metric; readonly whole: Metric };
}

/** Số liệu theo dõi: a named quantity with its observations. */
export interface Metric extends Scale, SourcedRecord {
  readonly name: string;
  /** Số thời điểm hay số thời kỳ: of a longer period the last value counts, or the values add up. */
  readonly measure?: 'flow' | 'stock';
  /** Lũy kế: a value that may only grow. */
  readonly cumulative?: boolean;
  /** Bội số coi là tăng, giảm đột biến so với lần trước (5 when absent). */
  readonly jumpFactor?: number;
  /** Các cơ quan được báo cáo số liệu này (ids in `agencies`); any when absent. */
  readonly reportedBy?: readonly string[];
  /** Cách lập số chung, where a group reports it. */
  readonly total?: GroupTotal;
  /** Worked out from `reportedBy`: the group whose members report it. */
  readonly group?: ReportingGroup;
  /** Without those that agencies report in returns a file may leave them out. */
  readonly observations: readonly Observation[];
  readonly unanswered?: readonly Unanswered[];
}

/** Tổng và các phần: `total` = sum of `parts`, at each common date. */
export interface SumRelation extends SourcedRecord {
  readonly kind: 'sum';
  readonly total: string;
  readonly parts: readonly string[];
}

/** Tỷ lệ: `percentage` = `part` / `whole` within the rounding of `percentage`. */
export interface RatioRelation extends SourcedRecord {
  readonly kind: 'ratio';
  readonly part: string;
  readonly whole: string;
  readonly percentage: string;
}

/** Cùng một đại lượng ghi ở nhiều nơi. */
export interface SameRelation extends SourcedRecord {
  readonly kind: 'same';
  readonly metrics: readonly string[];
}

/** Mức tối đa: the sum of `parts` is at most `limit`, at each common date. */
export interface LimitRelation extends SourcedRecord {
  readonly kind: 'limit';
  readonly parts: readonly string[];
  readonly limit: string;
}

/** Quan hệ giữa các số liệu; a metric is named by its id, or by `system/metric` in another record. */
export type Relation = LimitRelation | RatioRelation | SameRelation | SumRelation;

/** Bản ghi có số liệu theo dõi. */
export interface MetricHolder {
  readonly metrics?: Readonly<Record<string, Metric>>;
  readonly relations?: readonly Relation[];
}
