/**
 * Cách hiểu một con số viết bằng chữ số: one value, or two where three digits follow the only mark, which may part the
 * thousands or the decimals.
 */
export type Numeral =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly value: number }
  | {
      readonly kind: 'two';
      readonly mark: ',' | '.';
      readonly thousands: number;
      /** With three decimals. */
      readonly decimal: number;
    };

const NONE: Numeral = { kind: 'none' };

function one(value: number): Numeral {
  return { kind: 'one', value };
}

function toNumber(sign: string, digits: string, fraction = ''): number {
  return Number(`${sign}${digits}${fraction && `.${fraction}`}`) + 0;
}

/** "1.157.600", "1 157 600": groups of three behind the first. */
function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...groups] = text.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

/** Both marks: the last one parts the decimals, the other one the thousands. */
function readBoth(sign: string, text: string): Numeral {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const [whole = '', fraction = '', ...more] = text.split(decimal);
  const separator = decimal === ',' ? '.' : ',';
  if (more.length > 0 || !/^\d+$/.test(fraction) || !isGrouped(whole, separator)) return NONE;
  return one(toNumber(sign, whole.replaceAll(separator, ''), fraction));
}

/** One mark once: the decimals, or the thousands where three digits follow. */
function readOnce(sign: string, text: string, mark: ',' | '.'): Numeral {
  const [whole = '', fraction = ''] = text.split(mark);
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(fraction)) return NONE;
  const decimal = toNumber(sign, whole, fraction);
  if (!isGrouped(text, mark)) return one(decimal);
  const thousands = toNumber(sign, whole + fraction);
  return { kind: 'two', mark, thousands, decimal };
}

/** Đọc một con số viết bằng chữ số, with dots, commas or spaces as people write them. */
export function readNumeral(text: string): Numeral {
  const [, mark = '', rest = ''] = /^([-+−]?)\s*(.*)$/s.exec(text) ?? [];
  const sign = mark === '-' || mark === '−' ? '-' : '';
  const plain = isGrouped(rest.replace(/[.,]\d+$/, ''), ' ') ? rest.replaceAll(' ', '') : rest;
  if (/^\d+$/.test(plain)) return one(toNumber(sign, plain));
  if (!/^[\d.,]+$/.test(plain)) return NONE;
  if (plain.includes('.') && plain.includes(',')) return readBoth(sign, plain);
  const separator = plain.includes(',') ? ',' : '.';
  if (plain.split(separator).length === 2) return readOnce(sign, plain, separator);
  return isGrouped(plain, separator) ? one(toNumber(sign, plain.replaceAll(separator, ''))) : NONE;
}
