import type { Location } from '../../diagnostics/index.js';
import { findKind } from '../../model/index.js';
import { type Field, findField } from '../../schema/index.js';
import type { Composition } from '../composition.js';
import { CollectionDrop } from '../values/collection-drop.js';
import { DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';

/** Bộ lọc của mẫu: gets the value before the bar and the arguments after the colon. */
export type TemplateFilter = (
  composition: Composition,
  value: unknown,
  ...args: readonly unknown[]
) => unknown;

/** The plain value behind a template value: data is unwrapped, a missing datum is undefined. */
export function unwrap(value: unknown): unknown {
  if (value instanceof MissingDrop) return undefined;
  const datum = DatumDrop.read(value);
  return datum === undefined ? value : datum.value;
}

/** An argument that must be a text. */
export function readText(value: unknown): string | undefined {
  const plain = unwrap(value);
  return typeof plain === 'string' ? plain : undefined;
}

/** The items of a list value; a single value is a list of one, a missing one is empty. */
export function readItems(value: unknown): readonly unknown[] {
  if (value instanceof MissingDrop || value === undefined || value === null) return [];
  if (value === '') return [];
  if (value instanceof GapDrop) return [value];
  const holdsItems = value instanceof DatumDrop || value instanceof CollectionDrop;
  const plain: unknown = holdsItems ? value.valueOf() : value;
  return Array.isArray(plain) ? plain : [value];
}

function readLastKey(location: Location): string {
  return location.pointer?.split('/').at(-1) ?? location.file;
}

/** Ý nghĩa của một mục, as its schema says. */
export function findEntry({ file, pointer = '' }: Location): Field | undefined {
  const kind = findKind(file.slice(file.indexOf('/') + 1));
  return kind === undefined ? undefined : findField(kind, pointer);
}

/** Tên một mục, as words for the gap that a reader sees in the document. */
export function describeEntry(location: Location): string {
  return findEntry(location)?.label ?? readLastKey(location);
}

/** A filter was given something that it cannot use: an error at its place in the template. */
export function reportUnsupported(
  composition: Composition,
  filter: string,
  needed: { vi: string; en: string },
): void {
  composition.report({
    code: 'template-unsupported',
    location: composition.cursor.place,
    message: {
      vi: `Bộ lọc "${filter}" cần ${needed.vi}, nhưng ở đây nhận được thứ khác.`,
      en: `The filter "${filter}" needs ${needed.en} and got something else.`,
    },
    hint: {
      vi: 'Xem lại tên dữ liệu đứng trước dấu | trong mẫu.',
      en: 'Check the name before the bar in the template.',
    },
  });
}

/** A value is printed that the data does not have. */
export function reportAbsent(composition: Composition, drop: MissingDrop | undefined): void {
  const location = drop && MissingDrop.locate(drop);
  const name = location ? readLastKey(location) : '';
  composition.reportMissing({
    location: location ?? composition.cursor.place,
    message: location
      ? { vi: `Thiếu mục "${name}" mà văn bản cần.`, en: `"${name}", which the document needs, is missing.` }
      : { vi: 'Mẫu in một giá trị không có.', en: 'The template prints a value that does not exist.' },
    hint: location
      ? {
          vi: `Ghi mục "${name}" vào ${location.file} (tạo tệp nếu chưa có).`,
          en: `Add "${name}" to ${location.file} (create it if need be).`,
        }
      : { vi: 'Xem lại tên trong mẫu.', en: 'Check the name in the template.' },
  });
}
