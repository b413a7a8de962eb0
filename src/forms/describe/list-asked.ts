import {
  type AgencyReturn,
  completeReturn,
  type Dataset,
  endOfMoment,
  kindOfObservation,
  listReporters,
  type Metric,
  parsePeriod,
  type ReportingPeriod,
} from '../../model/index.js';

/** Những gì hỏi một cơ quan: names as a return writes them. */
export interface Asked {
  readonly figures: readonly string[];
  readonly indicators: readonly string[];
  readonly tasks: readonly string[];
}

interface Collected {
  readonly figures: Set<string>;
  readonly indicators: Set<string>;
  readonly tasks: Set<string>;
}

/** What all agencies are asked, by agency; one that is not there yet is entered. */
class AskedByAgency {
  readonly all = new Map<string, Collected>();

  of(agency: string): Collected {
    const known = this.all.get(agency) ?? { figures: new Set(), indicators: new Set(), tasks: new Set() };
    this.all.set(agency, known);
    return known;
  }
}

/** The returns that an agency is asked by: its latest of a period as long before this one, and what there is of the period itself. */
function listGuides(dataset: Dataset, period: ReportingPeriod): readonly AgencyReturn[] {
  const latest = new Map<string, AgencyReturn>();
  const own: AgencyReturn[] = [];
  for (const { record } of dataset.returns.values()) {
    const end = endOfMoment(record.period);
    if (record.period === period.id) own.push(record);
    else if (parsePeriod(record.period)?.kind !== period.kind) continue;
    else if (end < period.start && end > endOfMoment(latest.get(record.agency)?.period ?? '')) {
      latest.set(record.agency, record);
    }
  }
  return [...own, ...latest.values()];
}

function addGuides(dataset: Dataset, period: ReportingPeriod, asked: AskedByAgency): void {
  for (const record of listGuides(dataset, period)) {
    const { figures, indicators, tasks } = asked.of(record.agency);
    const isOwn = record.period === period.id;
    // What is asked of the period may still be empty; of the last one only what was reported counts.
    const entries = isOwn ? record : completeReturn(record);
    for (const id of Object.keys(entries.figures ?? {})) figures.add(id);
    for (const id of Object.keys(entries.tasks ?? {})) tasks.add(id);
    // The results of a set are of its own period.
    if (isOwn) for (const id of Object.keys(entries.indicators ?? {})) indicators.add(id);
  }
}

/** What is reported by the month is not asked for a year besides; what nobody has reported yet may be. */
function isReportedFor({ observations }: Metric, { kind }: ReportingPeriod): boolean {
  const kinds = observations.map(kindOfObservation);
  return kind === 'month' || kinds.length === 0 || kinds.includes(kind);
}

function addMetrics(dataset: Dataset, period: ReportingPeriod, asked: AskedByAgency): void {
  const holders = [
    ...(dataset.organisation ? [['organisation', dataset.organisation.record] as const] : []),
    ...[...dataset.systems].map(([id, { record }]) => [id, record] as const),
  ];
  for (const [id, { metrics = {} }] of holders) {
    for (const [name, metric] of Object.entries(metrics)) {
      if (!isReportedFor(metric, period)) continue;
      const { reportedBy = [] } = metric;
      for (const agency of listReporters(dataset.agencies, reportedBy)) {
        // A group reports by its members, each of which has a form of its own.
        if (dataset.agencies.get(agency)?.record.members) continue;
        asked.of(agency).figures.add(`${id}/${name}`);
      }
    }
  }
}

/**
 * Liệt kê những gì hỏi từng cơ quan cho một kỳ: what its return of the period has, what it reported last time, and
 * the metrics that name it.
 */
export function listAsked(dataset: Dataset, period: ReportingPeriod): ReadonlyMap<string, Asked> {
  const asked = new AskedByAgency();
  addGuides(dataset, period, asked);
  addMetrics(dataset, period, asked);
  const lists = [...asked.all].map(([agency, { figures, indicators, tasks }]) => {
    return [agency, { figures: [...figures], indicators: [...indicators], tasks: [...tasks] }] as const;
  });
  return new Map(lists.sort(([left], [right]) => (left < right ? -1 : 1)));
}
