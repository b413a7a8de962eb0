import type { ErrorObject } from 'ajv';
import { type Localized, type Location, type Problem, splitPointer } from '../diagnostics/index.js';

/** Diễn giải một loại lỗi của lược đồ. */
export type Describe = (error: ErrorObject, location: Location) => Problem;

/** Giá trị trích trong thông báo, cut when it is long. */
export function quoteValue(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const text = isPlain ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A text of a schema, if it has one. */
export function readText(source: unknown, key: string): string | undefined {
  const value = (source as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** Ý nghĩa của một mục, in the schema's own words. */
export function explainField(schema: unknown): Localized | undefined {
  const title = readText(schema, 'title');
  const description = readText(schema, 'description') ?? (title && `${title}.`);
  return description === undefined
    ? undefined
    : { vi: `Ý nghĩa của mục này: ${description}`, en: `What belongs here: ${description}` };
}

/** Cách ghi một mục, in the schema's own words, which end with an example. */
export function explainForm(schema: unknown): Localized | undefined {
  const description = readText(schema, 'description');
  return description === undefined
    ? undefined
    : { vi: `Cách ghi: ${description}`, en: `How it is written: ${description}` };
}

/** Tên khóa ở cuối đường dẫn của một chỗ; undefined for an entry of a list and for the file itself. */
export function readKey(pointer: string): string | undefined {
  const key = splitPointer(pointer).at(-1);
  return key === undefined || /^\d+$/.test(key) ? undefined : key;
}

/** Gợi ý "Có phải là …?". */
export function guess(name: string): Localized {
  return { vi: `Có phải là "${name}"?`, en: `Did you mean "${name}"?` };
}
