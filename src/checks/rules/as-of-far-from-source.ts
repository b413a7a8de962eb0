import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { type Dataset, endOfMoment, type Observation, parsePeriod, placeOfEntry } from '../../model/index.js';
import { formatMoment } from '../../text/index.js';
import type { Check } from '../check.js';
import type { IndexedMetric } from '../dataset-index.js';

/** Half a year before its period a document speaks of something else, or of a slip in the year. */
const LEEWAY = 184 * 86_400_000;

/** Kỳ của văn bản nguồn, and the day before which a figure is far from it. */
interface SourcePeriod {
  readonly earliest: number;
  readonly label: string;
  readonly location: Location;
}

function listPeriods({ documents }: Dataset): ReadonlyMap<string, SourcePeriod> {
  const periods = new Map<string, SourcePeriod>();
  for (const [id, { record, location }] of documents) {
    const span = parsePeriod(record.period);
    if (span === undefined) continue;
    // A plan is drawn up before its period and looks at the year that ends.
    const first =
      record.issueDate && record.issueDate < span.start
        ? `${record.issueDate.slice(0, 4)}-01-01`
        : span.start;
    periods.set(id, {
      earliest: Date.parse(first) - LEEWAY,
      label: span.label,
      location: childLocation(location, 'period'),
    });
  }
  return periods;
}

function isFar({ asOf }: Observation, { earliest }: SourcePeriod): boolean {
  return Date.parse(endOfMoment(asOf).slice(0, 10)) < earliest;
}

function createProblem(entry: IndexedMetric, index: number, source: SourcePeriod): Problem {
  const observation = entry.metric.observations[index];
  const asOf = observation?.asOf ?? '';
  return {
    code: 'as-of-far-from-source',
    location: childLocation(placeOfEntry(entry.location, 'observations', index, observation), 'asOf'),
    message: {
      vi: `Số liệu ${formatMoment(asOf) ?? asOf} lấy từ văn bản của ${source.label}, cách quá nửa năm.`,
      en: `A figure of ${asOf} comes from a document of ${source.label}, more than half a year later.`,
    },
    hint: { vi: 'Xem lại năm, tháng của asOf.', en: 'Look at the year and month of asOf.' },
    related: [
      { location: source.location, message: { vi: 'Kỳ của nguồn.', en: 'The period of the source.' } },
    ],
  };
}

/** A document that gives a figure of its own period as well compares it with an earlier one. */
function isComparison({ metric }: IndexedMetric, source: SourcePeriod, document: string): boolean {
  return metric.observations.some(
    (observation) => observation.source?.document === document && !isFar(observation, source),
  );
}

/** Thời điểm của số liệu cách xa kỳ của văn bản nguồn. */
export const checkAsOf: Check = (dataset, { series }) => {
  const periods = listPeriods(dataset);
  return series.flatMap((entry) =>
    entry.metric.observations.flatMap((observation, index) => {
      const document = observation.source?.document ?? '';
      const source = periods.get(document);
      if (source === undefined || !isFar(observation, source)) return [];
      return isComparison(entry, source, document) ? [] : [createProblem(entry, index, source)];
    }),
  );
};
