import { childLocation, type DiagnosticCode, type Problem } from '../../diagnostics/index.js';
import type { OtherReading } from '../../model/index.js';
import { formatDate, formatNumber, parseDate } from '../../text/index.js';
import type { Check } from '../check.js';
import type { DisputedObject } from '../dataset-index.js';
import { type FigureRange, rangeOf, rangesMeet, readWordedRange } from '../figure-range.js';

/** The fields whose other reading is a matter of figures. */
const FIGURE_FIELDS: ReadonlySet<string> = new Set(['qualifier', 'value']);

function chooseCode({ field }: OtherReading, { object: { value } }: DisputedObject): DiagnosticCode {
  if (FIGURE_FIELDS.has(field)) return 'same-quantity-differs';
  return field === 'date' && typeof value.type === 'string' ? 'citation-two-dates' : 'source-differs';
}

function readRange(value: unknown, qualifier?: unknown): FigureRange | undefined {
  if (typeof value === 'number') return rangeOf(value, typeof qualifier === 'string' ? qualifier : undefined);
  return typeof value === 'string' ? readWordedRange(value) : undefined;
}

/** A rounded figure elsewhere ("hơn 10.500" for 10.573) is the same figure. */
function agrees({ object: { value: object } }: DisputedObject, { field, value }: OtherReading): boolean {
  const own = object[field];
  if (field !== 'value') return own === value;
  const [left, right] = [readRange(own, object.qualifier), readRange(value)];
  return left && right ? rangesMeet(left, right) : own === value;
}

function isOpen(disputed: DisputedObject, reading: OtherReading): boolean {
  const own = disputed.object.value[reading.field];
  if (own === null || (own === undefined && reading.field !== 'qualifier')) return false;
  return !agrees(disputed, reading);
}

function word(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'string') return '–';
  const date = parseDate(value);
  return date ? formatDate(date) : `"${value}"`;
}

function describe(disputed: DisputedObject, reading: OtherReading, index: number): Problem {
  const { object } = disputed;
  const { field, value, note } = reading;
  const own = word(object.value[field]);
  return {
    code: chooseCode(reading, disputed),
    location: childLocation(object.location, field),
    message: {
      vi: `Nguồn ghi ${field} hai cách: ${own} và ${word(value)}. ${note.replace(/[.\s]+$/, '')}.`,
      en: `The sources give ${field} in two ways: ${own} and ${word(value)}.`,
    },
    hint: {
      vi: 'Đối chiếu với bản gốc; giữ cách nào thì ghi nhận lý do trong acknowledgements.',
      en: 'Check the original; record in acknowledgements why the chosen reading stands.',
    },
    related: [
      {
        location: childLocation(object.location, 'otherReadings', index, 'value'),
        message: { vi: 'Cách đọc khác.', en: 'The other reading.' },
      },
    ],
  };
}

/** Cách đọc khác của nguồn: each that contradicts the chosen value needs a decision on record. */
export const checkOtherReadings: Check = (_dataset, { disputed }) =>
  disputed.flatMap((one) =>
    one.otherReadings.flatMap((reading, index) =>
      isOpen(one, reading) ? [describe(one, reading, index)] : [],
    ),
  );
