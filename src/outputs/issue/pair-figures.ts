import type { IssuedFigure } from '../../model/index.js';
import type { CurrentFigure } from './issued-figures.js';

/** Con số đã in và con số mà dữ liệu nay in ở chỗ của nó; one of them is absent where it has no counterpart. */
export interface FigurePair {
  /** Index in the figures of the issued document. */
  readonly index?: number;
  readonly issued?: IssuedFigure;
  readonly current?: CurrentFigure;
}

interface Counted {
  readonly index: number;
  readonly issued: IssuedFigure;
}

/** A dated entry of a list: its own time is not part of the series. */
const ENTRY = /\/(observations|progress|results)\/[^/]+/;

/** Chuỗi mà một con số thuộc về: the datum whatever its time, or the function and the record that it counts or adds. */
function nameSeries({ datum, function: computed, inputs = [] }: IssuedFigure): string {
  if (datum !== undefined) return datum.replace(ENTRY, '/$1');
  const [first] = inputs;
  return `${computed}:${first?.datum.split('/').slice(0, 2).join('/') ?? ''}`;
}

function groupBySeries<T>(items: readonly T[], figureOf: (item: T) => IssuedFigure): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const series = nameSeries(figureOf(item));
    const group = groups.get(series);
    if (group) group.push(item);
    else groups.set(series, [item]);
  }
  return groups;
}

type Agree = (issued: IssuedFigure, current: IssuedFigure) => boolean;

function nameSources({ datum, inputs = [] }: IssuedFigure): string {
  return datum ?? inputs.map((input) => input.datum).join('\n');
}

/** What belongs together, from the surest: the same data in the same words, the same data, the same series. */
const AGREEMENTS: readonly Agree[] = [
  (issued, current) => nameSources(issued) === nameSources(current) && issued.printed === current.printed,
  (issued, current) => nameSources(issued) === nameSources(current),
  () => true,
];

/** Takes the pairs that agree out of both lists. */
function* takePairs(issued: Counted[], current: CurrentFigure[], agree: Agree): Iterable<FigurePair> {
  for (const one of [...issued]) {
    const found = current.find(({ figure }) => agree(one.issued, figure));
    if (found === undefined) continue;
    issued.splice(issued.indexOf(one), 1);
    current.splice(current.indexOf(found), 1);
    yield { ...one, current: found };
  }
}

function* pairSeries(issued: Counted[], current: CurrentFigure[]): Iterable<FigurePair> {
  for (const agree of AGREEMENTS) yield* takePairs(issued, current, agree);
  yield* issued;
  for (const one of current) yield { current: one };
}

/** Ghép các con số đã in với các con số nay in. Words around them, and their order, do not matter. */
export function pairFigures(
  issued: readonly IssuedFigure[],
  current: readonly CurrentFigure[],
): readonly FigurePair[] {
  const counted = issued.map((figure, index): Counted => ({ index, issued: figure }));
  const before = groupBySeries(counted, (one) => one.issued);
  const now = groupBySeries(current, ({ figure }) => figure);
  const series = new Set([...before.keys(), ...now.keys()]);
  return [...series].flatMap((name) => [...pairSeries(before.get(name) ?? [], now.get(name) ?? [])]);
}
