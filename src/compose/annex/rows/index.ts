import {
  findIndicatorSets,
  findSystemsWithMetrics,
  findTaskLists,
  hasResults,
} from '../../../analysis/index.js';
import type { Dataset, ReportingPeriod } from '../../../model/index.js';
import type { RowSource } from '../definition.js';
import { listResults, listTargets } from './indicator-rows.js';
import type { ListRows } from './row.js';
import { listSystemRows } from './system-rows.js';
import { listTaskRows } from './task-rows.js';

/** Whether a source has anything to say of a period. */
const PRESENCE: Readonly<Record<RowSource, (dataset: Dataset, period: ReportingPeriod) => boolean>> = {
  'indicator-results': (dataset, period) =>
    findIndicatorSets(dataset, period).some(({ record }) => hasResults(record, period)),
  'indicator-targets': (dataset, period) => findIndicatorSets(dataset, period).length > 0,
  'system-metrics': (dataset, period) => !findSystemsWithMetrics(dataset, period).next().done,
  tasks: (dataset, period) => findTaskLists(dataset, period).length > 0,
};

/** Kỳ này có dòng nào cho bảng không. */
export function hasRows(source: RowSource, dataset: Dataset, period: ReportingPeriod): boolean {
  return PRESENCE[source](dataset, period);
}

/** Các nguồn dòng, in alphabetical order. */
export const ROW_SOURCES: Readonly<Record<RowSource, ListRows>> = {
  'indicator-results': listResults,
  'indicator-targets': listTargets,
  'system-metrics': listSystemRows,
  tasks: listTaskRows,
};
