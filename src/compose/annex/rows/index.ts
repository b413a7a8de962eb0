import type { RowSource } from '../../../analysis/index.js';
import { listAgencyRows } from './agency-rows.js';
import { listResults, listTargets } from './indicator-rows.js';
import type { ListRows } from './row.js';
import { listSystemRows } from './system-rows.js';
import { listTaskRows } from './task-rows.js';

/** Các nguồn dòng, in alphabetical order. */
export const ROW_SOURCES: Readonly<Record<RowSource, ListRows>> = {
  'agency-figures': listAgencyRows,
  'indicator-results': listResults,
  'indicator-targets': listTargets,
  'system-metrics': listSystemRows,
  tasks: listTaskRows,
};
