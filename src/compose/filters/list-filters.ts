import type { Composition } from '../composition.js';
import { MissingDrop } from '../values/datum.js';
import { toPlain } from '../values/drop.js';
import { readItems, reportAbsent, type TemplateFilter } from './filter.js';

/** What the data does not have is not an empty list: it stays in the list, so that no sum leaves it out. */
function readPart(composition: Composition, value: unknown): readonly unknown[] {
  if (!(value instanceof MissingDrop)) return readItems(value);
  reportAbsent(composition, value);
  return [value];
}

/** `concat`: hai danh sách nối tiếp nhau. */
export const concat: TemplateFilter = (composition, value, other) => [
  ...readPart(composition, value),
  ...readPart(composition, other),
];

/** `default`: giá trị khác khi không có. */
export const defaultTo: TemplateFilter = (_composition, value, instead) => {
  const plain = toPlain(value);
  const isNothing = plain === undefined || plain === null || plain === false || plain === '';
  return isNothing || (Array.isArray(plain) && plain.length === 0) ? instead : value;
};

function readList(value: unknown): readonly unknown[] {
  const plain = toPlain(value);
  return Array.isArray(plain) ? plain : [];
}

/** `first`: mục đầu. */
export const first: TemplateFilter = (_composition, value) => readList(value)[0];

/** `last`: mục cuối. */
export const last: TemplateFilter = (_composition, value) => readList(value).at(-1);

/** `reverse`: ngược thứ tự. */
export const reverse: TemplateFilter = (_composition, value) => [...readItems(value)].reverse();
