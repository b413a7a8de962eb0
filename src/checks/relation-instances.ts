import { childLocation, type Location } from '../diagnostics/index.js';
import { type Metric, momentOf, type Observation, placeOfEntry } from '../model/index.js';
import { type DatasetIndex, type IndexedMetric, listMemberSeries } from './dataset-index.js';
import { type FigureRange, rangeOfObservation } from './figure-range.js';
import type { IndexedRelation } from './indexed-relation.js';

/** Một con số trong quan hệ, tại một thời điểm. */
export interface Figure {
  readonly key: string;
  readonly metric: Metric;
  readonly observation: Observation & { readonly value: number };
  readonly range: FigureRange;
  /** Where the metric stands, and which of its observations it is. */
  readonly place: Location;
  readonly index: number;
}

/** Chỗ ghi con số. */
export function locateFigure({ place, index, observation }: Figure): Location {
  return childLocation(placeOfEntry(place, 'observations', index, observation), 'value');
}

/** Quan hệ tại một thời điểm chung của mọi số hạng. */
export interface RelationInstance {
  readonly source: IndexedRelation;
  readonly result: Figure;
  readonly terms: readonly Figure[];
}

/** Months and days hold the moments within them; a year is no date, its figure stands at the end of it. */
const SHORTEST_SPAN = 'YYYY-MM'.length;

function isSameMoment(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= SHORTEST_SPAN && long.startsWith(short);
}

function toFigure(entry: IndexedMetric, index: number): Figure | undefined {
  const observation = entry.metric.observations[index];
  const range = observation && rangeOfObservation(entry.metric, observation);
  if (range === undefined) return undefined;
  return {
    key: `${entry.path}#${index}`,
    metric: entry.metric,
    observation: observation as Figure['observation'],
    range,
    place: entry.location,
    index,
  };
}

/** By month, so that a long series is not searched for each of its dates. */
function groupByMonth(metric: Metric): ReadonlyMap<string, readonly number[]> {
  const months = new Map<string, number[]>();
  for (const [index, observation] of metric.observations.entries()) {
    const month = momentOf(observation).slice(0, SHORTEST_SPAN);
    const group = months.get(month);
    if (group) group.push(index);
    else months.set(month, [index]);
  }
  return months;
}

type Months = ReadonlyMap<string, readonly number[]>;

function findFigure(entry: IndexedMetric, months: Months, moment: string): Figure | undefined {
  const { observations } = entry.metric;
  const momentAt = (index: number) => {
    const observation = observations[index];
    return observation ? momentOf(observation) : '';
  };
  const near = months.get(moment.slice(0, SHORTEST_SPAN)) ?? [];
  const exact = near.find((index) => momentAt(index) === moment);
  const within = near.filter((index) => isSameMoment(momentAt(index), moment));
  const chosen = exact ?? (within.length === 1 ? within[0] : undefined);
  return chosen === undefined ? undefined : toFigure(entry, chosen);
}

type Sides = readonly [result: IndexedMetric, ...terms: IndexedMetric[]];

/** The metrics of a relation; where one group reports them all, once more for each member. */
function listSides({ metrics }: DatasetIndex, { result, terms }: IndexedRelation): readonly Sides[] {
  const first = metrics.get(result.path);
  const others = terms.map(({ path }) => metrics.get(path));
  if (first === undefined || !others.every((term) => term !== undefined)) return [];
  const group = first.metric.group?.id;
  const isOfGroup = group !== undefined && others.every(({ metric }) => metric.group?.id === group);
  const members = isOfGroup ? others.map(listMemberSeries) : [];
  const ofMembers = (isOfGroup ? listMemberSeries(first) : []).map(
    (entry, place): Sides => [entry, ...members.flatMap((series) => series[place] ?? [])],
  );
  return [[first, ...others], ...ofMembers];
}

/** Các thời điểm chung của một quan hệ, with the figures; nothing when a metric is unknown. */
export function listInstances(index: DatasetIndex): readonly RelationInstance[] {
  const months = new Map<string, Months>();
  const monthsOf = (entry: IndexedMetric): Months => {
    const known = months.get(entry.path) ?? groupByMonth(entry.metric);
    months.set(entry.path, known);
    return known;
  };
  return index.relations.flatMap((source) =>
    listSides(index, source).flatMap(([result, ...terms]) =>
      result.metric.observations.flatMap((observation, place) => {
        const figure = toFigure(result, place);
        const figures = terms.map((term) => findFigure(term, monthsOf(term), momentOf(observation)));
        if (figure === undefined || !figures.every((found) => found !== undefined)) return [];
        return [{ source, result: figure, terms: figures }];
      }),
    ),
  );
}
