import type { Collection, Dataset, Located } from '../dataset.js';
import { groupBy } from '../group-by.js';
import type { MetricHolder, Observation } from '../metric.js';
import { type AgencyGroups, listPartsOfGroups, readGroups } from './agency-groups.js';
import { type Contribution, type Contributions, listContributions } from './contribution.js';
import { mergeObservations, mergeProgress, mergeResults, type Part, type Parts } from './merge-records.js';

/** What each file says of the record: its own, and those of the reports. */
function listParts<R, T>(
  { record, location }: Located<R>,
  contributions: readonly Contribution<T>[],
): ReadonlyMap<string, unknown> {
  const byFile = groupBy(
    contributions,
    ({ entry, unanswered }) => (entry ?? unanswered)?.location.file ?? '',
  );
  return new Map<string, unknown>([[location.file, record], ...byFile]);
}

function toPart<T>(contributions: readonly Contribution<T>[]): Part<T> {
  return {
    entries: contributions.flatMap(({ entry }) => entry ?? []),
    unanswered: contributions.flatMap(({ unanswered }) => unanswered ?? []),
  };
}

type Merge<R, T> = (located: Located<R>, parts: Parts<T>) => R;

function mergeLocated<R, T>(
  located: Located<R>,
  contributions: readonly Contribution<T>[],
  merge: Merge<R, T>,
): Located<R> {
  const byPart = groupBy(contributions, ({ part }) => part);
  const parts = new Map([...byPart].map(([part, group]) => [part, toPart(group)]));
  const record = merge(located, parts);
  if (record === located.record) return located;
  const { location } = located;
  return contributions.length === 0
    ? { record, location }
    : { record, location, parts: listParts(located, contributions) };
}

function mergeCollection<R, T>(
  collection: Collection<R>,
  all: Contributions<T>,
  merge: Merge<R, T>,
): Collection<R> {
  if (all.size === 0) return collection;
  return new Map(
    [...collection].map(([id, located]) => {
      const contributions = all.get(id);
      return [id, contributions ? mergeLocated(located, contributions, merge) : located];
    }),
  );
}

/** Also gives every metric a list, for it may leave its own out, and the group whose members report it. */
function mergeHolder<R extends MetricHolder>(
  located: Located<R>,
  groups: AgencyGroups,
  contributions: readonly Contribution<Observation>[] = [],
): Located<R> {
  const merged = mergeLocated<R, Observation>(located, contributions, (one, parts) =>
    mergeObservations(one, parts, groups),
  );
  const ofGroups = listPartsOfGroups(located.record, groups);
  if (ofGroups.size === 0) return merged;
  return { ...merged, parts: new Map([...(merged.parts ?? listParts(located, [])), ...ofGroups]) };
}

/**
 * Ghép báo cáo của các đơn vị vào tập dữ liệu: their figures become observations, their progress and results entries
 * of tasks and indicators, each with the place in the report where it stands. What names nothing is left to the checks.
 */
export function mergeReturns(dataset: Dataset): Dataset {
  const { observations, progress, results } = listContributions(dataset.returns.values());
  const { organisation, systems } = dataset;
  const groups = readGroups(dataset.agencies);
  return {
    ...dataset,
    organisation: organisation && mergeHolder(organisation, groups, observations.get('organisation')),
    systems: new Map(
      [...systems].map(([id, system]) => [id, mergeHolder(system, groups, observations.get(id))]),
    ),
    tasks: mergeCollection(dataset.tasks, progress, mergeProgress),
    indicators: mergeCollection(dataset.indicators, results, mergeResults),
  };
}
