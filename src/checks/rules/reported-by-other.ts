import { childLocation, type Location, onKey, type Problem } from '../../diagnostics/index.js';
import {
  type AgencyReturn,
  type Dataset,
  type Indicator,
  type Located,
  listReporters,
  type Task,
} from '../../model/index.js';
import { joinList } from '../../text/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex } from '../dataset-index.js';

/** Ai được báo cáo một mục: undefined when anyone may. */
type FindReporters = (reference: string) => readonly string[] | undefined;

function describe(
  { agencies }: Dataset,
  agency: string,
  reporters: readonly string[],
  location: Location,
): Problem {
  const nameOf = (id: string) => agencies.get(id)?.record.name ?? id;
  return {
    code: 'reported-by-other',
    location: onKey(location),
    message: {
      vi: `"${nameOf(agency)}" không báo cáo mục này; cơ quan báo cáo là ${joinList(reporters.map(nameOf))}.`,
      en: `"${nameOf(agency)}" does not report this; ${reporters.join(', ')} does.`,
    },
    hint: {
      vi: 'Bỏ mục này, chuyển sang tệp của cơ quan báo cáo, hoặc thêm cơ quan vào reportedBy.',
      en: 'Drop it, move it to the file of the agency that reports it, or add the agency to reportedBy.',
    },
  };
}

/** The reporters that a list or set names, and those in charge of the part. */
function addReporters<
  R extends { readonly reportedBy?: readonly string[] },
  P extends { readonly id: string },
>(
  owners: Iterable<readonly [string, Located<R>]>,
  partsOf: (record: R) => readonly P[],
  inCharge: (part: P) => readonly string[],
): FindReporters {
  const reporters = new Map<string, readonly string[]>();
  for (const [owner, { record }] of owners) {
    const { reportedBy } = record;
    if (reportedBy === undefined) continue;
    for (const part of partsOf(record)) {
      reporters.set(`${owner}/${part.id}`, [...new Set([...reportedBy, ...inCharge(part)])]);
    }
  }
  return (reference) => reporters.get(reference);
}

function createFinders({ tasks, indicators }: Dataset, { metrics }: DatasetIndex) {
  const ofTask = ({ leadAgencies = [], coordinatingAgencies = [] }: Task) => [
    ...leadAgencies,
    ...coordinatingAgencies,
  ];
  const ofIndicator = ({ leadAgencies = [] }: Indicator) => leadAgencies;
  return {
    figures: (reference: string) => metrics.get(reference)?.metric.reportedBy,
    tasks: addReporters(tasks, (list) => list.tasks, ofTask),
    indicators: addReporters(indicators, (set) => set.indicators, ofIndicator),
  } satisfies Partial<Record<keyof AgencyReturn, FindReporters>>;
}

/** Báo cáo số liệu của cơ quan khác: a return with a figure, task or indicator that others report. */
export const checkReporters: Check = (dataset, index) => {
  if (dataset.returns.size === 0) return [];
  const finders = createFinders(dataset, index);
  return [...dataset.returns.values()].flatMap(({ record, location }) =>
    (['figures', 'tasks', 'indicators'] as const).flatMap((list) =>
      Object.keys(record[list] ?? {}).flatMap((reference) => {
        const reporters = finders[list](reference);
        if (reporters === undefined) return [];
        if (listReporters(dataset.agencies, reporters).includes(record.agency)) return [];
        return [describe(dataset, record.agency, reporters, childLocation(location, list, reference))];
      }),
    ),
  );
};
