import { plainValue } from '../../analysis/index.js';
import { childLocation } from '../../diagnostics/index.js';
import type { CellValue, Inline, Origin } from '../../document/index.js';
import type { Observation } from '../../model/index.js';
import { formatNumber } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { ComputedFigure, Printed } from '../values/printed.js';
import { describeEntry, reportAbsent, reportUnsupported } from './filter.js';

/** Số liệu sẵn sàng để in: a number, or a text where the source has text. */
export interface FigureValue {
  readonly value: number | string;
  readonly origin: Origin;
  readonly decimals?: number | undefined;
  readonly qualifier?: string | undefined;
  readonly unitOfMeasure?: string | undefined;
  readonly asOf?: string | undefined;
}

function readObservation(composition: Composition, datum: Datum): FigureValue | undefined {
  const observation = datum.value as Partial<Observation>;
  if (observation.value === undefined) return undefined;
  const { asOf } = datum;
  return {
    value: plainValue(observation.value),
    origin: composition.sources.originOf({ ...datum, location: childLocation(datum.location, 'value') }),
    decimals: datum.metric?.decimals,
    qualifier: observation.qualifier,
    unitOfMeasure: datum.metric?.unitOfMeasure ?? datum.unitOfMeasure,
    asOf,
  };
}

/** The figure behind a template value; undefined when it is none. */
export function readFigure(composition: Composition, value: unknown): FigureValue | undefined {
  if (value instanceof ComputedFigure) return value;
  const datum = DatumDrop.read(value);
  if (datum === undefined) return undefined;
  if (typeof datum.value === 'object') return readObservation(composition, datum);
  if (typeof datum.value !== 'number' && typeof datum.value !== 'string') return undefined;
  return { value: datum.value, origin: composition.sources.originOf(datum) };
}

/** Chỗ trống của một mục chưa có. */
export function printGap(value: MissingDrop | undefined): Printed {
  const location = value && MissingDrop.locate(value);
  return new Printed([{ type: 'gap', value: location ? describeEntry(location) : '' }]);
}

/** Kiểu ô của một số: "percent" in hundredths, or a plain number. */
export type NumberFormat = 'number' | 'percent';

/** The typed value of a number, for the cell of a sheet; its qualifier stands before it. */
export function toCellValue(value: number, figure: FigureValue, type: NumberFormat): CellValue {
  const decimals = figure.decimals ?? String(value).split('.')[1]?.length ?? 0;
  return figure.qualifier
    ? { type, value, decimals, prefix: `${figure.qualifier} ` }
    : { type, value, decimals };
}

/**
 * Prints a figure: its qualifier ("hơn") and the formatted number; a text stands as the source has it.
 * A missing datum is reported and leaves a gap; one that an earlier filter has reported passes as it is.
 */
export function printFigure(
  composition: Composition,
  value: unknown,
  filter: {
    readonly name: string;
    readonly type?: NumberFormat;
    readonly format: (value: number, figure: FigureValue) => string;
  },
): unknown {
  if (value instanceof Printed || value === '') return value;
  const gap = GapDrop.read(value);
  if (gap) return gap;
  if (value instanceof MissingDrop) {
    reportAbsent(composition, value);
    return printGap(value);
  }
  const figure = readFigure(composition, value);
  if (figure === undefined) {
    reportUnsupported(composition, filter.name, { vi: 'một số liệu', en: 'a figure' });
    return printGap(undefined);
  }
  if (typeof figure.value === 'string') return new Printed(qualify(figure, figure.value));
  const cell = filter.type && toCellValue(figure.value, figure, filter.type);
  return new Printed(qualify(figure, filter.format(figure.value, figure)), cell);
}

function qualify(figure: FigureValue, text: string): readonly Inline[] {
  const value = figure.qualifier === undefined ? text : `${figure.qualifier} ${text}`;
  return [{ type: 'figure', value, origin: figure.origin }];
}

/** Định dạng mặc định của một số. */
export function formatPlain(value: number, figure: FigureValue): string {
  return formatNumber(value, figure.decimals);
}
