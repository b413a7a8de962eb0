import type { MetricHolder } from './metric.js';
import type { SourcedRecord } from './record.js';

/** Sự kiện của hệ thống: what happened, when, by which documents (ids in `citations`). */
export interface SystemEvent extends SourcedRecord {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly citations?: readonly string[];
}

/** Hệ thống dùng chung. `operator` and `providers` are ids in `agencies`. */
export interface SharedSystem extends MetricHolder, SourcedRecord {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly operator?: string;
  readonly providers?: readonly string[];
  readonly scope?: string;
  readonly address?: string;
  readonly events?: readonly SystemEvent[];
}
