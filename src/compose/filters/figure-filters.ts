import type { Observation } from '../../model/index.js';
import {
  formatCount,
  formatDate,
  formatDateLong,
  formatMoment,
  formatPercent,
  parseDate,
} from '../../text/index.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { Printed } from '../values/printed.js';
import { type FigureValue, formatPlain, printFigure, printGap, readFigure } from './figure.js';
import { reportAbsent, reportUnsupported, type TemplateFilter } from './filter.js';

/** `number`: số kiểu Việt Nam. */
export const number: TemplateFilter = (composition, value) =>
  printFigure(composition, value, { name: 'number', type: 'number', format: formatPlain });

/** `count`: số đếm, below ten with a leading zero. */
export const count: TemplateFilter = (composition, value) =>
  printFigure(composition, value, { name: 'count', type: 'number', format: formatCount });

/** A count or an amount with a percent sign behind it would be another figure. */
function isPercentage(figure: FigureValue): boolean {
  if (typeof figure.value !== 'number') return true;
  return figure.unitOfMeasure === undefined ? figure.origin.kind === 'datum' : figure.unitOfMeasure === '%';
}

/** `percent`: tỷ lệ phần trăm, of a figure that is one. */
export const percent: TemplateFilter = (composition, value) => {
  const figure = readFigure(composition, value);
  if (figure !== undefined && !isPercentage(figure)) {
    reportUnsupported(composition, 'percent', {
      vi: `một tỷ lệ % (số này tính bằng "${figure.unitOfMeasure ?? 'số đếm'}")`,
      en: `a percentage (this figure is in "${figure.unitOfMeasure ?? 'counts'}")`,
    });
    return printGap(undefined);
  }
  return printFigure(composition, value, {
    name: 'percent',
    type: 'percent',
    format: (plain, { decimals }) => formatPercent(plain, decimals),
  });
};

function formatWithUnit(value: number, figure: FigureValue): string {
  const { unitOfMeasure, decimals } = figure;
  if (unitOfMeasure === '%') return formatPercent(value, decimals);
  return unitOfMeasure === undefined
    ? formatPlain(value, figure)
    : `${formatPlain(value, figure)} ${unitOfMeasure}`;
}

/** `with_unit`: số và đơn vị tính. */
export const withUnit: TemplateFilter = (composition, value) =>
  printFigure(composition, value, { name: 'with_unit', format: formatWithUnit });

/** The moment of an observation, or a text that is a moment itself. */
function printMoment(
  composition: Composition,
  value: unknown,
  format: (text: string, datum: Datum) => string | undefined,
): Printed | string {
  if (value === '') return value;
  const gap = GapDrop.read(value);
  if (gap) return gap;
  const datum = DatumDrop.read(value);
  const text = typeof datum?.value === 'string' ? datum.value : datum?.asOf;
  const printed = datum === undefined || text === undefined ? undefined : format(text, datum);
  if (datum === undefined || printed === undefined) {
    if (value instanceof Printed) return value;
    reportAbsent(composition, value instanceof MissingDrop ? value : undefined);
    return printGap(value instanceof MissingDrop ? value : undefined);
  }
  return new Printed([{ type: 'figure', value: printed, origin: composition.sources.originOf(datum) }]);
}

function formatWith(format: (date: NonNullable<ReturnType<typeof parseDate>>) => string) {
  return (text: string) => {
    const date = parseDate(text.slice(0, 10));
    return date && format(date);
  };
}

/** `date`: ngày viết gọn, "06/10/2025". */
export const date: TemplateFilter = (composition, value) =>
  printMoment(composition, value, formatWith(formatDate));

/** `date_long`: "ngày 06 tháng 10 năm 2025". */
export const dateLong: TemplateFilter = (composition, value) =>
  printMoment(composition, value, formatWith(formatDateLong));

/** "tháng 11/2025", or "đầu tháng 11/2025" where the source knows no day. */
function formatAsOf(text: string, { value }: Datum): string | undefined {
  const moment = formatMoment(text);
  const { asOfQualifier } = value as Partial<Observation>;
  return moment && asOfQualifier ? `${asOfQualifier} ${moment}` : moment;
}

/** `as_of`: thời điểm của số liệu. */
export const asOf: TemplateFilter = (composition, value) => printMoment(composition, value, formatAsOf);

/** The number behind a figure, for filters that compute. */
export function readNumber(
  composition: Composition,
  value: unknown,
): (FigureValue & { readonly value: number }) | undefined {
  const figure = readFigure(composition, value);
  return figure && typeof figure.value === 'number' ? { ...figure, value: figure.value } : undefined;
}
