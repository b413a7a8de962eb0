import type { SourcedRecord } from './record.js';

/** Từ chỉ mức xấp xỉ đứng trước số: "hơn 957.600". */
export type Qualifier = 'gần' | 'hơn' | 'khoảng' | 'trên' | 'ước' | 'ít nhất';

/**
 * Quan sát: one value at one time. `asOf` is `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`;
 * the value is in the metric's unit and a text only where the source has text.
 */
export interface Observation extends SourcedRecord {
  readonly value: number | string;
  readonly qualifier?: Qualifier;
  /** Từ ngày, `YYYY-MM-DD`: the first day of the span that the value covers up to `asOf`. */
  readonly from?: string;
  readonly asOf: string;
}

/** Số liệu theo dõi: a named quantity with its observations. */
export interface Metric extends SourcedRecord {
  readonly name: string;
  readonly unitOfMeasure: string;
  /** Lũy kế: a value that may only grow. */
  readonly cumulative?: boolean;
  /** Số chữ số thập phân khi in (0 when absent and the value is whole). */
  readonly decimals?: number;
  /** Bội số coi là tăng, giảm đột biến so với lần trước (5 when absent). */
  readonly jumpFactor?: number;
  readonly observations: readonly Observation[];
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
