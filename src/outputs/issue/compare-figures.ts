import type { Location } from '../../diagnostics/index.js';
import { type Dataset, findDatum, type IssuedFigure } from '../../model/index.js';
import type { CurrentFigure } from './issued-figures.js';
import type { FigurePair } from './pair-figures.js';

/** Con số đã đổi: what was printed and what would be now, of which one may be absent. */
export interface FigureChange {
  /** Where the datum stands now, or what is left around it. */
  readonly location?: Location;
  readonly before?: string;
  readonly now?: string;
}

/** The data as it is now, and whether the template is still that of the issue. */
export interface CurrentSource {
  readonly dataset: Dataset;
  readonly isSameTemplate: boolean;
}

const DIGITS = /\d+/g;

/** Words of a text may change, its figures may not; a figure of its own counts with its sign, its unit and its qualifier. */
function saysSame(issued: IssuedFigure, current: IssuedFigure): boolean {
  if (issued.printed === current.printed) return true;
  if (typeof issued.value !== 'string' || typeof current.value !== 'string') return false;
  return String(issued.printed.match(DIGITS)) === String(current.printed.match(DIGITS));
}

/** Where a computed figure has changed: at what it counts or adds now and did not before, or with another value. */
function locateInput(
  { inputs = [] }: IssuedFigure,
  { figure, locations }: CurrentFigure,
): Location | undefined {
  const before = new Map(inputs.map(({ datum, value }) => [datum, value]));
  const at = (figure.inputs ?? []).findIndex(
    ({ datum, value }) => !before.has(datum) || before.get(datum) !== value,
  );
  return locations[Math.max(at, 0)];
}

function compareBoth(issued: IssuedFigure, current: CurrentFigure): FigureChange | undefined {
  const { figure, locations } = current;
  if (saysSame(issued, figure)) return undefined;
  const location = issued.function === undefined ? locations[0] : locateInput(issued, current);
  return location && { location, before: issued.printed, now: figure.printed };
}

/** A figure that is not printed any more: of no interest while its datum is what it was, for then only words changed. */
function compareVanished(
  { dataset }: CurrentSource,
  { printed, datum, value }: IssuedFigure,
): FigureChange | undefined {
  if (datum === undefined) return undefined;
  const found = findDatum(dataset, datum);
  if (found?.isThere && found.value === value) return undefined;
  const now = found?.isThere && typeof found.value !== 'object' ? String(found.value) : undefined;
  return { ...(found && { location: found.location }), before: printed, ...(now !== undefined && { now }) };
}

/** Data of a period that the template did not find when the document was issued. */
const DATED = /\/(observations|progress|results)\//;

function compareAdded(
  { isSameTemplate }: CurrentSource,
  { figure, locations }: CurrentFigure,
): FigureChange | undefined {
  const [location] = locations;
  const isOfPeriod = figure.datum !== undefined && DATED.test(figure.datum);
  return isSameTemplate && isOfPeriod && location ? { location, now: figure.printed } : undefined;
}

/** Con số này có đổi không; undefined when the document would say the same. */
export function compareFigures(
  source: CurrentSource,
  { issued, current }: FigurePair,
): FigureChange | undefined {
  if (issued && current) return compareBoth(issued, current);
  if (issued) return compareVanished(source, issued);
  return current && compareAdded(source, current);
}
