import type { ErrorObject } from 'ajv';
import { childLocation, type Localized, type Location, onKey, type Problem } from '../diagnostics/index.js';
import { suggestName } from '../text/index.js';
import { type Describe, explainForm, guess, readText } from './schema-words.js';
import { suggestForm } from './suggest-value.js';

function readField(error: ErrorObject, key: string): unknown {
  return (error.parentSchema?.properties as Record<string, unknown> | undefined)?.[key];
}

function nameField(error: ErrorObject, key: string): string {
  const title = readText(readField(error, key), 'title');
  return title ? `"${key}" (${title})` : `"${key}"`;
}

function adviseKey(key: string, field: unknown): Localized {
  const description = readText(field, 'description');
  const words = description ? ` ${description}` : '';
  return { vi: `Thêm "${key}: …".${words}`, en: `Add "${key}: …".${words}` };
}

/** Thiếu khóa bắt buộc, at the record that lacks it. */
export const describeMissingKey: Describe = (error, location) => {
  const key = String(error.params.missingProperty);
  const owner = readText(error.parentSchema, 'title');
  return {
    code: 'missing-key',
    location,
    message: {
      vi: `Mục này${owner ? ` (${owner})` : ''} thiếu khóa ${nameField(error, key)}.`,
      en: `The key "${key}" is missing here.`,
    },
    hint: adviseKey(key, readField(error, key)),
  };
};

/** Thiếu khóa đi kèm một khóa đã ghi, at that key. */
export const describeMissingCompanion: Describe = (error, location) => {
  const { property, missingProperty } = error.params as Readonly<Record<string, string>>;
  return {
    code: 'missing-key',
    location: onKey(childLocation(location, String(property))),
    message: {
      vi: `Đã ghi khóa "${property}" thì phải ghi cả khóa ${nameField(error, String(missingProperty))}.`,
      en: `Where "${property}" is given, "${missingProperty}" is needed too.`,
    },
    hint: adviseKey(String(missingProperty), readField(error, String(missingProperty))),
  };
};

/** In braces a comma parts entries: `{ value: 26,082: x }` has the key "082", and words after a comma are one. */
function isPieceOfValue(key: string): boolean {
  return /^\d+%?$|\s/.test(key.trim());
}

/** `x-keys` names those of a definition that the record takes over as well. */
function listKnownKeys({ parentSchema }: ErrorObject): readonly string[] {
  const keys = parentSchema?.['x-keys'] as readonly string[] | undefined;
  return keys ?? Object.keys((parentSchema?.properties as object | undefined) ?? {});
}

const COMMA_HINT: Localized = {
  vi: 'Trong ngoặc nhọn, dấu phẩy ngăn hai mục. Số viết với dấu chấm thập phân và không có dấu phân cách hàng nghìn: 99.75; 26082. Chữ có dấu phẩy thì đặt trong ngoặc kép.',
  en: 'Inside braces a comma parts two entries. Numbers have a decimal point and no separators of thousands: 99.75; 26082. A text with a comma stands in quotes.',
};

/** Only what a return reports is called so (`system/metric`). */
const ENTRY_HINT: Localized = {
  vi: 'Tên gọi có dấu / là một dòng của figures, tasks hoặc indicators: thụt vào dưới mục đó hai dấu cách, thẳng với các dòng cùng mục.',
  en: 'A name with a slash is an entry of figures, tasks or indicators: indent it under that by two spaces, like its other lines.',
};

function adviseUnknown(key: string, known: readonly string[]): Localized {
  if (isPieceOfValue(key)) return COMMA_HINT;
  const suggestion = suggestName(key.trim(), known);
  if (suggestion) return guess(suggestion);
  if (key.includes('/') && known.includes('figures')) return ENTRY_HINT;
  return { vi: `Các khóa dùng được: ${known.join(', ')}.`, en: `Known keys: ${known.join(', ')}.` };
}

/** Khóa lạ, on the key itself. */
export const describeUnknownKey: Describe = (error, location) => {
  const key = String(error.params.additionalProperty ?? error.params.unevaluatedProperty);
  return {
    code: 'unknown-key',
    location: onKey(childLocation(location, key)),
    message: { vi: `Không có khóa "${key}" ở mục này.`, en: `There is no key "${key}" here.` },
    hint: adviseUnknown(key, listKnownKeys(error)),
  };
};

/** Tên khóa không đúng dạng của mã, on the key itself. */
export function describeKeyName(error: ErrorObject, location: Location): Problem {
  const key = String(error.propertyName);
  const pattern = readText(error.parentSchema, 'pattern');
  const suggestion = pattern && suggestForm(key, pattern);
  const hint = suggestion ? guess(suggestion) : explainForm(error.parentSchema);
  return {
    code: 'invalid-value',
    location: onKey(childLocation(location, key)),
    message: {
      vi: `Tên khóa "${key}" không đúng dạng của mã.`,
      en: `The key "${key}" does not have the form of an id.`,
    },
    ...(hint && { hint }),
  };
}
