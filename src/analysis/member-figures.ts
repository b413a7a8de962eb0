import type { MemberSeries, Metric, ReportingPeriod } from '../model/index.js';
import type { Obstacle } from './computable.js';
import { isDoubtful } from './doubt.js';
import type { FoundObservation } from './observations.js';
import { findSeriesFigure } from './period-figure.js';

/** Thành viên đã báo cáo, and what its value is made from. */
export interface MemberFigure {
  readonly member: MemberSeries;
  readonly value: number;
  readonly parts: readonly FoundObservation[];
}

/** Thành viên chưa báo cáo: the metrics that it still owes, and of which months. */
export interface Unreported {
  readonly member: MemberSeries;
  readonly metrics: readonly Metric[];
  readonly months: readonly ReportingPeriod[];
}

/** Số của một thành viên không dùng được. */
export interface RefusedMember {
  readonly member: MemberSeries;
  readonly obstacle: Obstacle;
  readonly parts: readonly FoundObservation[];
}

/** Số liệu của một kỳ, by the members of the group, each in one of the three lists. */
export interface MemberFigures {
  readonly reported: readonly MemberFigure[];
  readonly unreported: readonly Unreported[];
  readonly refused: readonly RefusedMember[];
}

/** Số liệu như một thành viên báo cáo: the metric with the values of that member alone. */
export function metricOfMember(
  { group, total, unanswered, ...metric }: Metric,
  member: MemberSeries,
): Metric {
  const { observations } = member;
  return { ...metric, observations, ...(member.unanswered.length > 0 && { unanswered: member.unanswered }) };
}

function findObstacle({ observation }: FoundObservation): Obstacle | undefined {
  if (typeof observation.value !== 'number') return 'worded';
  if (observation.qualifier !== undefined) return 'approximate';
  return isDoubtful(observation) ? 'doubtful' : undefined;
}

/** Số liệu của kỳ mà từng thành viên của nhóm đã báo cáo; nothing where no group reports the metric. */
export function listMemberFigures(
  metric: Metric,
  period: ReportingPeriod,
  isMonthly = false,
): MemberFigures | undefined {
  const { group } = metric;
  if (group === undefined) return undefined;
  const reported: MemberFigure[] = [];
  const unreported: Unreported[] = [];
  const refused: RefusedMember[] = [];
  for (const member of group.members) {
    const figure = findSeriesFigure(metricOfMember(metric, member), period, isMonthly);
    if (figure.kind === 'missing') unreported.push({ member, metrics: [metric], months: figure.months });
    else if (figure.kind === 'refused') refused.push({ member, ...figure });
    else {
      const parts = figure.kind === 'given' ? [figure.found] : figure.parts;
      const obstacle = parts.map(findObstacle).find((found) => found !== undefined);
      const value = figure.kind === 'given' ? Number(figure.found.observation.value) : figure.value;
      if (obstacle === undefined) reported.push({ member, value, parts });
      else refused.push({ member, obstacle, parts });
    }
  }
  return { reported, unreported, refused };
}

/** The months of both, each once, the earliest first. */
function joinMonths(
  left: readonly ReportingPeriod[],
  right: readonly ReportingPeriod[],
): readonly ReportingPeriod[] {
  const byId = new Map([...left, ...right].map((month) => [month.id, month]));
  return [...byId.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
}

/** Các thành viên còn nợ một trong hai số liệu, or both, each once with all that it owes. */
export function joinUnreported(part: MemberFigures, whole: MemberFigures): readonly Unreported[] {
  const byMember = new Map(part.unreported.map((owed) => [owed.member.id, owed]));
  for (const owed of whole.unreported) {
    const { member, metrics, months } = byMember.get(owed.member.id) ?? { ...owed, metrics: [], months: [] };
    byMember.set(member.id, {
      member,
      metrics: [...metrics, ...owed.metrics],
      months: joinMonths(months, owed.months),
    });
  }
  return [...byMember.values()];
}
