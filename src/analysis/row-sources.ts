import type { Dataset, ReportingPeriod } from '../model/index.js';
import {
  findIndicatorSets,
  findSystemsWithMetrics,
  findTaskLists,
  hasMemberFigures,
  hasResults,
} from './annex-rows.js';

/** Nguồn dòng của bảng phụ lục. */
export type RowSource =
  | 'agency-figures'
  | 'indicator-results'
  | 'indicator-targets'
  | 'system-metrics'
  | 'tasks';

type HasRows = (dataset: Dataset, period: ReportingPeriod, metrics: readonly string[]) => boolean;

/** Whether a source has anything to say of a period. */
const PRESENCE: Readonly<Record<RowSource, HasRows>> = {
  'agency-figures': hasMemberFigures,
  'indicator-results': (dataset, period) =>
    findIndicatorSets(dataset, period).some(({ record }) => hasResults(dataset, record, period)),
  'indicator-targets': (dataset, period) => findIndicatorSets(dataset, period).length > 0,
  'system-metrics': (dataset, period) => !findSystemsWithMetrics(dataset, period).next().done,
  tasks: (dataset, period) => findTaskLists(dataset, period).length > 0,
};

/**
 * Kỳ này có dòng nào cho bảng không.
 * @param metrics of a table by agencies: those of its columns.
 */
export function hasRows(
  source: RowSource,
  dataset: Dataset,
  period: ReportingPeriod,
  metrics: readonly string[] = [],
): boolean {
  return PRESENCE[source](dataset, period, metrics);
}
