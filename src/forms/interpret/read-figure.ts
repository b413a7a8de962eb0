import { isInRange, isSameUnit } from '../../analysis/index.js';
import type { Qualifier, Scale } from '../../model/index.js';
import { formatNumber } from '../../text/index.js';
import type { RawCell, RawValue } from '../read/raw-cell.js';
import { cleanSpaces } from './plain-text.js';
import { type Numeral, readNumeral } from './read-numeral.js';
import { EMPTY, type Reading, readAs, unclear } from './reading.js';

/** Số liệu đọc được từ một ô. */
export interface FigureReading {
  readonly value: number | string;
  readonly qualifier?: Qualifier;
}

const QUALIFIERS: readonly Qualifier[] = ['gần', 'hơn', 'khoảng', 'trên', 'ước', 'ít nhất'];

/** A number of a spreadsheet has so many digits; what is behind them is the noise of binary fractions. */
const DIGITS = 15;

function withoutNoise(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

const WRITE_NUMBER = {
  vi: 'Ghi một con số, không kèm chữ; chưa có thì để trống, đúng là không có thì ghi 0.',
  en: 'Write a number without words; leave it empty when there is none yet, write 0 when it is none.',
};

function refuse(vi: string, en: string): Reading<FigureReading> {
  return unclear({ vi, en }, WRITE_NUMBER);
}

function refuseNumber(text: string): Reading<FigureReading> {
  return refuse(`"${text}" không phải một con số.`, `"${text}" is not a number.`);
}

/** Số của ô số: a percentage is kept as a hundred times the share that the cell holds. */
function readNumber(number: RawValue & { kind: 'number' }, scale: Scale): Reading<FigureReading> {
  const { value, isPercent, isScaled } = number;
  if (isScaled) {
    return refuse(
      'Ô định dạng theo nghìn, triệu nên số nhìn thấy khác số trong ô.',
      'The cell is shown in thousands or millions: what is seen is not what it holds.',
    );
  }
  if (!isPercent) return readAs({ value: withoutNoise(value) });
  if (scale.unitOfMeasure === '%') return readAs({ value: withoutNoise(value * 100) });
  return refuse(
    `Ô ghi tỷ lệ phần trăm, nhưng đơn vị tính là ${scale.unitOfMeasure}.`,
    `The cell holds a percentage, but the unit is ${scale.unitOfMeasure}.`,
  );
}

/** So many decimals has a number with three digits behind its only mark. */
const AMBIGUOUS_DECIMALS = 3;

/**
 * Of two readings the one that the metric can have. A comma before decimals is the Vietnamese spelling: where the metric
 * has decimals it may be meant even when three are too many.
 */
function choose(numeral: Exclude<Numeral, { kind: 'none' }>, scale: Scale): number | undefined {
  if (numeral.kind === 'one') return numeral.value;
  const { mark, thousands, decimal } = numeral;
  const { decimals = 0 } = scale;
  const takesThousands = isInRange(scale, thousands);
  const takesDecimals =
    isInRange(scale, decimal) && (decimals >= AMBIGUOUS_DECIMALS || (mark === ',' && decimals > 0));
  if (takesThousands === takesDecimals) return undefined;
  if (takesThousands) return thousands;
  return decimals >= AMBIGUOUS_DECIMALS ? decimal : undefined;
}

function refuseTwo(text: string, { thousands, decimal }: Numeral & { kind: 'two' }): Reading<FigureReading> {
  const [whole, part] = [formatNumber(thousands), formatNumber(decimal, AMBIGUOUS_DECIMALS)];
  return unclear(
    {
      vi: `"${text}" có thể hiểu là ${whole} hoặc ${part}.`,
      en: `"${text}" can be read as ${whole} or ${part}.`,
    },
    {
      vi: 'Gõ lại thành số trong ô định dạng số, không có dấu phân cách hàng nghìn.',
      en: 'Type it again as a number, without a mark between the thousands.',
    },
  );
}

/** "12 hồ sơ", "99,81 %": the unit may follow when it is that of the metric. */
function checkUnit(text: string, unit: string, scale: Scale): Reading<FigureReading> | undefined {
  const isRight =
    unit === '' || unit === '%'
      ? unit === '' || scale.unitOfMeasure === '%'
      : isSameUnit(unit, scale.unitOfMeasure.toLowerCase());
  if (isRight) return undefined;
  return refuse(
    `"${text}" ghi đơn vị "${unit}", nhưng đơn vị tính của dòng này là "${scale.unitOfMeasure}".`,
    `"${text}" is in "${unit}", but the unit of this row is "${scale.unitOfMeasure}".`,
  );
}

function readText(raw: string, scale: Scale): Reading<FigureReading> {
  const text = cleanSpaces(raw);
  const lower = text.toLowerCase();
  const qualifier = QUALIFIERS.find((word) => lower.startsWith(`${word} `));
  const rest = qualifier === undefined ? lower : lower.slice(qualifier.length + 1);
  const [, digits = '', unit = ''] =
    /^([-+−]?\s*\d[\d.,]*(?: \d{3}(?!\d)[.,\d]*)*)\s*(.*)$/s.exec(rest) ?? [];
  const numeral = readNumeral(digits);
  const wrongUnit = checkUnit(text, unit, scale);
  if (scale.textual && (numeral.kind === 'none' || wrongUnit)) return readAs({ value: text });
  if (numeral.kind === 'none') return refuseNumber(text);
  if (wrongUnit) return wrongUnit;
  const value = choose(numeral, scale);
  if (value !== undefined) return readAs({ value, ...(qualifier && { qualifier }) });
  return numeral.kind === 'two' ? refuseTwo(text, numeral) : refuseNumber(text);
}

/** Đọc số liệu trong một ô theo thang giá trị của số liệu: what a clerk would read, or why nobody can tell. */
export function readFigure({ value }: Pick<RawCell, 'value'>, scale: Scale): Reading<FigureReading> {
  switch (value.kind) {
    case 'empty':
      return EMPTY;
    case 'number':
      return readNumber(value, scale);
    case 'text':
      return readText(value.value, scale);
    case 'date':
      return refuse('Ô này chứa ngày, không phải số.', 'The cell holds a date, not a number.');
    case 'boolean':
      return refuse('Ô này chứa TRUE/FALSE, không phải số.', 'The cell holds TRUE or FALSE, not a number.');
    case 'error':
      return refuse(`Ô này báo lỗi ${value.value}.`, `The cell shows the error ${value.value}.`);
  }
}
