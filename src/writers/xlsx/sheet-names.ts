import { cleanText, cutText } from './clean-text.js';

/** Tên trang tính ghi nguồn của các số liệu. */
const sourcesName = 'Nguồn số liệu';

const longest = 31;
const fallback = 'Phụ lục';
const taken = /^(?:history|nguồn số liệu(?: \(\d+\))?)$/i;

/** Tên của trang nguồn số liệu thứ `index` (from 1), when one sheet cannot hold all rows. */
export function nameSources(index: number): string {
  return index === 1 ? sourcesName : `${sourcesName} (${index})`;
}

/**
 * Đặt tên trang tính hợp lệ ("Excel specifications and limits"): at most 31 characters, none of []:*?/\,
 * not empty, not "History", not the name of the sources sheet. Apostrophes become ’, which needs no quoting.
 */
export function nameSheet(wanted: string): string {
  const legal = cleanText(wanted)
    .normalize('NFC')
    .replace(/[[\]:*?/\\]/g, '-')
    .replaceAll("'", '’')
    .replace(/\s+/g, ' ')
    .trim();
  const name = cutText(/[^-\s]/.test(legal) ? legal : fallback, longest).trim();
  return taken.test(name) ? `Bảng ${name}` : name;
}
