import type { Inline } from '../../document/index.js';
import { downcaseFirst, joinList, upcaseFirst } from '../../text/index.js';
import { MissingDrop } from '../values/datum.js';
import { Printed } from '../values/printed.js';
import { readItems, readText, type TemplateFilter, unwrap } from './filter.js';
import { toInlines } from './print.js';

function changeFirst(inlines: readonly Inline[], change: (text: string) => string): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text' && first?.type !== 'figure') return inlines;
  return [{ ...first, value: change(first.value) }, ...rest];
}

/** Viết hoa chữ đầu của một đoạn chữ. */
export function upcaseInlines(inlines: readonly Inline[]): readonly Inline[] {
  return changeFirst(inlines, upcaseFirst);
}

/** Viết thường chữ đầu của một đoạn chữ, abbreviations apart. */
export function downcaseInlines(inlines: readonly Inline[]): readonly Inline[] {
  return changeFirst(inlines, downcaseFirst);
}

/** `upcase_first`: viết hoa chữ đầu. */
export const upcase: TemplateFilter = (composition, value) =>
  new Printed(upcaseInlines(toInlines(composition, value)));

/** `downcase_first`: viết thường chữ đầu, abbreviations apart. */
export const downcase: TemplateFilter = (composition, value) =>
  new Printed(downcaseInlines(toInlines(composition, value)));

/** `join`: nối các chữ bằng dấu; without a separator "A, B và C". */
export const join: TemplateFilter = (composition, value, separator) => {
  const items = readItems(value).map((item) => toInlines(composition, item));
  return new Printed(joinInlines(items, readText(separator)));
};

/** Puts the separators of a list between its items. */
export function joinInlines(items: readonly (readonly Inline[])[], separator?: string): readonly Inline[] {
  // The words of the list are joined once as marks of one character, then the items take their places.
  const pattern = joinList(
    items.map(() => '\u0000'),
    separator,
  ).split('\u0000');
  return pattern.flatMap((words, index) => [
    ...(words === '' ? [] : [{ type: 'text', value: words } as const]),
    ...(items[index] ?? []),
  ]);
}

/** `footnote`: chú thích cuối trang; nothing for nothing. */
export const footnote: TemplateFilter = (composition, value) => {
  const children = value instanceof MissingDrop ? [] : toInlines(composition, value);
  return new Printed(children.length === 0 ? [] : [{ type: 'footnote', children }]);
};

/** `optional`: a datum that may be absent. */
export const optional: TemplateFilter = (_composition, value) => (unwrap(value) === undefined ? '' : value);
