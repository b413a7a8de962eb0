import type { ErrorObject } from 'ajv';
import { type Localized, type Location, onKey, type Problem } from '../diagnostics/index.js';
import { suggestName } from '../text/index.js';
import { isMisplacedKey } from './misplaced-keys.js';
import {
  type Describe,
  explainField,
  explainForm,
  guess,
  quoteValue,
  readKey,
  readText,
} from './schema-words.js';
import { readNumbers, suggestForm } from './suggest-value.js';

const TYPE_NAMES: Readonly<Record<string, Localized>> = {
  array: { vi: 'danh sách', en: 'a list' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  null: { vi: 'null', en: 'null' },
  number: { vi: 'số', en: 'a number' },
  object: { vi: 'các dòng "khóa: giá trị"', en: 'lines "key: value"' },
  string: { vi: 'chữ', en: 'a text' },
};

function listTypes(error: ErrorObject): readonly string[] {
  const { type } = error.params as { readonly type: string | readonly string[] };
  return typeof type === 'string' ? type.split(',') : type;
}

/** That a value may be left out, nobody writes as null. */
function nameTypes(types: readonly string[], language: keyof Localized): string {
  const named = types.length > 1 ? types.filter((type) => type !== 'null') : types;
  return named
    .map((type) => TYPE_NAMES[type]?.[language] ?? type)
    .join(language === 'vi' ? ' hoặc ' : ' or ');
}

function adviseQuotes(value: unknown): Localized {
  const text = quoteValue(value);
  return {
    vi: `Nếu là chữ gồm toàn chữ số (ví dụ số văn bản), hãy đặt trong dấu ngoặc kép: "${text}".`,
    en: `A text made of digits only (the number of a document, say) stands in quotes: "${text}".`,
  };
}

function adviseNumber(text: string): Localized | undefined {
  const readings = readNumbers(text);
  if (readings.length === 0) return undefined;
  const vi = readings.join(' hoặc ');
  const choice = readings.length > 1 ? { vi: ', tùy dấu ngăn là gì', en: ', whichever is meant' } : undefined;
  return {
    vi: `Viết thành số, không có ngoặc kép, dấu phẩy và dấu %: ${vi}${choice?.vi ?? ''}.`,
    en: `Write a bare number without quotes, commas and %: ${readings.join(' or ')}${choice?.en ?? ''}.`,
  };
}

const INDENT_HINT: Localized = {
  vi: 'Các dòng của nó đứng ngay dưới, thụt vào sâu hơn nó hai dấu cách.',
  en: 'Its lines stand right below, indented by two spaces more.',
};

function nameEmpty(error: ErrorObject): Localized {
  const key = readKey(error.instancePath);
  if (error.instancePath === '') return { vi: 'Tệp này chưa có nội dung.', en: 'This file is empty.' };
  const needed = { vi: nameTypes(listTypes(error), 'vi'), en: nameTypes(listTypes(error), 'en') };
  return {
    vi: `${key === undefined ? 'Mục này' : `Khóa "${key}"`} chưa có gì: chỗ này cần ${needed.vi}.`,
    en: `There is nothing ${key === undefined ? 'here' : `under "${key}"`}: it needs ${needed.en}.`,
  };
}

function describeEmpty(error: ErrorObject, location: Location): Problem {
  const isMap = error.instancePath !== '' && listTypes(error).includes('object');
  const hint = isMap ? INDENT_HINT : explainField(error.parentSchema);
  return { code: 'wrong-type', location, message: nameEmpty(error), ...(hint && { hint }) };
}

function describeMisplaced(key: string, location: Location): Problem {
  return {
    code: 'wrong-type',
    location: onKey(location),
    message: {
      vi: `Khóa "${key}" là của một mục ở trên, nhưng dòng này không thụt vào dưới mục đó.`,
      en: `"${key}" belongs to an entry above, but this line is not indented under it.`,
    },
    hint: INDENT_HINT,
  };
}

/** Sai kiểu. */
export const describeWrongType: Describe = (error, location) => {
  if (error.data === null) return describeEmpty(error, location);
  const key = readKey(error.instancePath);
  if (key !== undefined && isMisplacedKey(error)) return describeMisplaced(key, location);
  const types = listTypes(error);
  const wantsText = types.includes('string') && Number.isFinite(error.data);
  const wantsNumber = types.some((type) => type === 'number' || type === 'integer');
  const number = wantsNumber && typeof error.data === 'string' ? adviseNumber(error.data) : undefined;
  const hint = wantsText ? adviseQuotes(error.data) : (number ?? explainField(error.parentSchema));
  return {
    code: 'wrong-type',
    location,
    message: {
      vi: `Giá trị "${quoteValue(error.data)}" không đúng kiểu: chỗ này cần ${nameTypes(types, 'vi')}.`,
      en: `"${quoteValue(error.data)}" has the wrong type: ${nameTypes(types, 'en')} is needed.`,
    },
    ...(hint && { hint }),
  };
};

/** Ngoài các giá trị cho phép. */
export const describeEnum: Describe = (error, location) => {
  const allowed = ((error.params.allowedValues ?? [error.params.allowedValue]) as unknown[]).map(String);
  const suggestion = suggestName(String(error.data), allowed);
  return {
    code: 'invalid-value',
    location,
    message: {
      vi: `Giá trị "${quoteValue(error.data)}" không nằm trong các giá trị cho phép: ${allowed.join(', ')}.`,
      en: `"${quoteValue(error.data)}" is none of the allowed values: ${allowed.join(', ')}.`,
    },
    hint: suggestion
      ? guess(suggestion)
      : (explainField(error.parentSchema) ?? {
          vi: 'Chọn một trong các giá trị trên.',
          en: 'Choose one of these values.',
        }),
  };
};

/** A text where a number should be ("99,75"): the schema refuses it by its pattern. */
function describeNumberAsText(text: string, location: Location, hint: Localized): Problem {
  return {
    code: 'wrong-type',
    location,
    message: {
      vi: `Giá trị "${quoteValue(text)}" là số nhưng lại viết thành chữ.`,
      en: `"${quoteValue(text)}" is a number written as a text.`,
    },
    hint,
  };
}

/** Sai dạng viết. */
export const describePattern: Describe = (error, location) => {
  const text = String(error.data);
  const types = error.parentSchema?.type;
  const number = Array.isArray(types) && types.includes('number') ? adviseNumber(text) : undefined;
  if (number) return describeNumberAsText(text, location, number);
  const title = readText(error.parentSchema, 'title');
  const suggestion = suggestForm(text, String(error.params.pattern));
  const hint = suggestion ? guess(suggestion) : explainForm(error.parentSchema);
  return {
    code: 'invalid-value',
    location,
    message: {
      vi: `Giá trị "${quoteValue(text)}" không đúng cách ghi${title ? ` của mục "${title}"` : ''}.`,
      en: `"${quoteValue(text)}" is not written as it should be here.`,
    },
    ...(hint && { hint }),
  };
};

/** Ngày không có thật. */
export const describeDate: Describe = (error, location) => ({
  code: 'invalid-value',
  location,
  message: {
    vi: `Không có ngày "${quoteValue(error.data)}".`,
    en: `There is no day "${quoteValue(error.data)}".`,
  },
  hint: {
    vi: 'Kiểm tra lại ngày và tháng; tháng 4, 6, 9, 11 có 30 ngày, tháng 2 có 28 hoặc 29 ngày.',
    en: 'Check day and month; April, June, September and November have 30 days, February has 28 or 29.',
  },
});
