import { groupBy } from '../group-by.js';
import type { MemberSeries, Metric, Observation, ReportingGroup } from '../metric.js';
import { endOfMoment } from '../period.js';
import type { DatedEntry } from '../place-of-entry.js';
import type { AgencyGroup, AgencyGroups } from './agency-groups.js';
import { findGroup } from './agency-groups.js';
import type { Part } from './merge-records.js';
import { findAgencyOfReturn } from './place-of-return.js';

/** Những gì các báo cáo nói về một số liệu: of the metric itself, and of each member of the group that reports it. */
export interface SplitPart {
  readonly own: Part<Observation> | undefined;
  readonly group?: ReportingGroup;
}

function agencyOf({ location }: DatedEntry): string {
  return findAgencyOfReturn(location?.file ?? '') ?? '';
}

function byTime(left: Observation, right: Observation): number {
  const [before, after] = [endOfMoment(left.asOf), endOfMoment(right.asOf)];
  return before < after ? -1 : before > after ? 1 : 0;
}

function toReportingGroup(
  { parts: _, members, ...group }: AgencyGroup,
  part: Part<Observation>,
): ReportingGroup {
  const [entries, unanswered] = [groupBy(part.entries, agencyOf), groupBy(part.unanswered, agencyOf)];
  const series = members.map(
    ({ id, name }): MemberSeries => ({
      id,
      name,
      observations: [...(entries.get(id) ?? [])].sort(byTime),
      unanswered: unanswered.get(id) ?? [],
    }),
  );
  return { ...group, members: series };
}

const NOTHING: Part<Observation> = { entries: [], unanswered: [] };

/**
 * Tách số của các thành viên khỏi số của chính số liệu. Where a total is to be made, what somebody else than an agency
 * of `reportedBy` has returned is never taken for it, even while the group is unknown.
 */
export function splitMembers(
  metric: Metric,
  part: Part<Observation> | undefined,
  groups: AgencyGroups,
): SplitPart {
  const group = findGroup(metric, groups);
  if (group === undefined && metric.total === undefined) return { own: part };
  const { entries, unanswered } = part ?? NOTHING;
  const members = new Set(group?.members.map(({ id }) => id));
  const named = new Set(metric.reportedBy);
  const isOwn = (entry: DatedEntry) => named.has(agencyOf(entry)) && !members.has(agencyOf(entry));
  const own = { entries: entries.filter(isOwn), unanswered: unanswered.filter(isOwn) };
  return {
    own: own.entries.length + own.unanswered.length > 0 ? own : undefined,
    ...(group && { group: toReportingGroup(group, part ?? NOTHING) }),
  };
}

/** Nối hai số liệu của tỷ lệ, once all metrics of the record have their values. */
export function linkRatio(metric: Metric, metrics: Readonly<Record<string, Metric>>): Metric {
  const { group, total } = metric;
  if (group === undefined || typeof total !== 'object') return metric;
  const [part, whole] = total.ratio.map((id) => metrics[id]);
  return part && whole ? { ...metric, group: { ...group, ratio: { part, whole } } } : metric;
}
