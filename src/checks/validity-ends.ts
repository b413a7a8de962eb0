import { childLocation, type Location } from '../diagnostics/index.js';
import type { Citation, Dataset } from '../model/index.js';
import { foldSymbol } from './citation-symbol.js';

/** Văn bản hết hiệu lực: the last day that it may be used, and what says so. */
export interface ValidityEnd {
  readonly date: string;
  readonly location: Location;
  /** Văn bản thay thế, bãi bỏ (id), where one does. */
  readonly successor?: string;
}

/** "thay thế {qd-12-ubnd-2020}", "bãi bỏ Quyết định số 12/QĐ-UBND": the whole document, not some of its articles. */
const ENDED_ID = /(?:bãi bỏ|thay thế)(?: toàn bộ)? \{([a-z0-9-]+)\}/giu;
const ENDED_NUMBER =
  /(?:bãi bỏ|thay thế)(?: toàn bộ)? [\p{L} ]{2,30} số (\d+(?:\/\d{4})?)[/-]([\p{L}&/-]+)/giu;

/** Số và ký hiệu, however they are joined. */
function keyOf(number: string, symbol: string): string {
  return `${number} ${foldSymbol(symbol)}`;
}

type ByNumber = ReadonlyMap<string, readonly string[]>;

function indexByNumber({ citations }: Dataset): ByNumber {
  const index = new Map<string, string[]>();
  for (const [id, { record }] of citations) {
    if (record.number === undefined || record.symbol === undefined) continue;
    const key = keyOf(record.number, record.symbol);
    index.set(key, [...(index.get(key) ?? []), id]);
  }
  return index;
}

/** The documents that a subject ends; a number and symbol that two documents have say nothing. */
function listEnded(subject: string, byNumber: ByNumber): readonly string[] {
  if (!/bãi bỏ|thay thế/i.test(subject)) return [];
  const byId = [...subject.matchAll(ENDED_ID)].map(([, id = '']) => id);
  const numbered = [...subject.matchAll(ENDED_NUMBER)].flatMap(([, number = '', symbol = '']) => {
    const ids = byNumber.get(keyOf(number, symbol)) ?? [];
    return ids.length === 1 ? ids : [];
  });
  return [...byId, ...numbered];
}

/** What the register says of a document itself. */
function readOwn(record: Citation, location: Location, { citations }: Dataset): ValidityEnd | undefined {
  if (record.validUntil !== undefined) {
    return { date: record.validUntil, location: childLocation(location, 'validUntil') };
  }
  const { replacedBy } = record;
  const date = replacedBy === undefined ? undefined : citations.get(replacedBy)?.record.date;
  if (replacedBy === undefined || date === undefined) return undefined;
  return { date, location: childLocation(location, 'replacedBy'), successor: replacedBy };
}

/** Văn bản nào hết hiệu lực từ khi nào: as the register says, or as a later document's subject does. */
export function listValidityEnds(dataset: Dataset): ReadonlyMap<string, ValidityEnd> {
  const ends = new Map<string, ValidityEnd>();
  let byNumber: ByNumber | undefined;
  for (const [successor, { record, location }] of dataset.citations) {
    const { subject = '', date } = record;
    if (date === undefined || !/bãi bỏ|thay thế/i.test(subject)) continue;
    byNumber ??= indexByNumber(dataset);
    for (const id of listEnded(subject, byNumber)) {
      ends.set(id, { date, location: childLocation(location, 'subject'), successor });
    }
  }
  for (const [id, { record, location }] of dataset.citations) {
    const own = readOwn(record, location, dataset);
    if (own) ends.set(id, own);
  }
  return ends;
}
