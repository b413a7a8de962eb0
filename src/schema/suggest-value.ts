/** Chữ thường không dấu, số và gạch nối, from any text ("Thư điện tử" → "thu-dien-tu"). */
function toId(text: string): string {
  const plain = text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9/]+/g, '-').replace(/^-+|-+$/g, '');
}

function pad(text: string): string {
  return text.padStart(2, '0');
}

/** Dates as people write them, turned into the form of the data ("30/10/2025", "10/2025", "2025/10/3"). */
function toDates(text: string): readonly string[] {
  const parts = text.split(/[/.\-\s]+/);
  const [first = '', second = '', third = ''] = parts;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return [];
  if (parts.length === 2) {
    return second.length === 4 ? [`${second}-${pad(first)}`] : [`${first}-${pad(second)}`];
  }
  if (parts.length !== 3) return [];
  return third.length === 4
    ? [`${third}-${pad(second)}-${pad(first)}`]
    : [`${first}-${pad(second)}-${pad(third)}`];
}

/** Cách viết đúng gần nhất với một chữ viết sai dạng; undefined when none fits the pattern. */
export function suggestForm(text: string, pattern: string): string | undefined {
  const wanted = new RegExp(pattern, 'u');
  const trimmed = text.trim();
  const moment = trimmed.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}).*$/, '$1T$2');
  const candidates = [trimmed, moment, ...toDates(trimmed), toId(trimmed), trimmed.replace(/\s+/g, '')];
  return candidates.find((candidate) => candidate !== text && candidate !== '' && wanted.test(candidate));
}

/** Chữ chỉ gồm chữ số và dấu phân cách, as a number of the data; two readings where the separator is doubtful. */
export function readNumbers(text: string): readonly number[] {
  const figure = text.trim().replace(/%$/, '').replace(/\s/g, '');
  if (!/^[-+]?\d[\d.,]*$/.test(figure)) return [];
  const separators = figure.replace(/[^.,]/g, '');
  const last = separators.at(-1) ?? '';
  const asDecimal = Number(figure.replaceAll(last === ',' ? '.' : ',', '').replace(',', '.'));
  const asGroups = /^[-+]?\d{1,3}([.,]\d{3})+$/.test(figure)
    ? Number(figure.replace(/[.,]/g, ''))
    : Number.NaN;
  const readings = separators.length === 0 ? [Number(figure)] : [asGroups, asDecimal];
  return [...new Set(readings.filter((reading) => Number.isFinite(reading)))];
}
