import type { Qualifier, Scale } from './metric.js';
import type { DatedEntry, Unanswered } from './place-of-entry.js';
import type { SourcedRecord } from './record.js';

/** Chiều của chỉ tiêu: ít nhất, nhiều nhất, hoàn thành, bằng, dưới, trên. */
export type TargetDirection = 'atLeast' | 'atMost' | 'done' | 'equal' | 'lessThan' | 'moreThan';

/** Đánh giá kết quả: đạt, chưa đạt, không đánh giá. */
export type Verdict = 'met' | 'notAssessed' | 'notMet';

/** Chỉ tiêu giao; a text value only where the source has words. */
export interface Target extends SourcedRecord {
  readonly direction: TargetDirection;
  readonly value?: number | string;
  /** Lời của mức giao, printed instead of the number: where the source sets two levels at once. */
  readonly wording?: string;
}

/** Kết quả thực hiện: the number that is measured against the target, and the source's own wording. */
export interface IndicatorResult extends DatedEntry, SourcedRecord {
  readonly period: string;
  readonly value?: number | string | null;
  readonly qualifier?: Qualifier;
  readonly wording?: string;
  /** Đánh giá ghi trong nguồn. */
  readonly verdict?: Verdict;
  readonly footnote?: string;
}

/** Chỉ tiêu. `ordinal` is the number printed in the source when it does not follow the order of the list. */
export interface Indicator extends Scale, SourcedRecord {
  readonly id: string;
  readonly ordinal?: string;
  readonly group?: string;
  readonly name: string;
  readonly target: Target;
  readonly leadAgencies?: readonly string[];
  /** Số liệu mà chỉ tiêu đo (`system/metric`): its figure of a period is the result of that period. */
  readonly metric?: string;
  /** Chỉ tiêu tương ứng của kỳ trước (id of an indicator of an earlier set). */
  readonly previous?: string;
  readonly results?: readonly IndicatorResult[];
  readonly unanswered?: readonly Unanswered[];
}

/** Nhóm chỉ tiêu. */
export interface IndicatorGroup {
  readonly id: string;
  readonly title: string;
}

/** Bộ chỉ tiêu của một kỳ. */
export interface IndicatorSet extends SourcedRecord {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  /** Các cơ quan được báo cáo kết quả (ids in `agencies`), beside the leading ones; any when absent. */
  readonly reportedBy?: readonly string[];
  readonly groups?: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
}
