import { findReported, type Reported } from '../../analysis/index.js';
import type { ComputedOrigin, Origin } from '../../document/index.js';
import type { Metric, ReportingPeriod } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { Printed } from '../values/printed.js';
import { isCollectedMonthly, type MetricDatum } from './at-filter.js';
import { reportUnsupported, type TemplateFilter } from './filter.js';
import { listMemberOrigins, nameTotal } from './group-total.js';
import { passMissing, readPeriod, readRecord } from './selection.js';

/** "94/96": bao nhiêu thành viên đã báo cáo; a partial total may stand beside it. */
export function printCount(
  composition: Composition,
  datum: MetricDatum,
  reported: Reported,
  { period, after = '' }: { readonly period: ReportingPeriod; readonly after?: string },
): Printed {
  const inputs = listMemberOrigins(composition, reported.parts);
  const origin: ComputedOrigin = { kind: 'computed', function: 'findReported', inputs };
  composition.counts.set(origin, nameTotal(datum, period));
  const value = `${reported.count}/${reported.size}${after}`;
  return new Printed([{ type: 'figure', value, origin }]);
}

/** `reported`: "94/96 xã, phường, đặc khu đã báo cáo" of a metric that a group reports. */
export const reported: TemplateFilter = (composition, value, periodValue) => {
  if (value instanceof GapDrop) return value;
  const datum = readRecord<Metric>(value, 'observations');
  const needed = {
    vi: 'một mục số liệu mà một nhóm cơ quan báo cáo',
    en: 'a metric that a group of agencies reports',
  };
  if (!datum) return passMissing(composition, value, 'reported', needed);
  const period = readPeriod(composition, periodValue);
  const found = findReported(datum.value, period, isCollectedMonthly(composition));
  if (found === undefined) {
    reportUnsupported(composition, 'reported', needed);
    return new MissingDrop();
  }
  const after = ` ${datum.value.group?.unit ?? ''} đã báo cáo`;
  return printCount(composition, datum, found, { period, after });
};

/** Những số chung mà văn bản nói rõ đã có bao nhiêu thành viên báo cáo; of the counts those that were really printed. */
export function listCounted({ counts }: Composition, printed: readonly Origin[]): ReadonlySet<string> {
  return new Set(printed.flatMap((origin) => counts.get(origin) ?? []));
}
