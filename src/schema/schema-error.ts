import type { ErrorObject } from 'ajv';
import { childLocation, type Localized, type Location, onKey, type Problem } from '../diagnostics/index.js';
import { suggestName } from '../text/index.js';

type Describe = (error: ErrorObject, location: Location) => Problem;

const TYPE_NAMES: Readonly<Record<string, Localized>> = {
  array: { vi: 'danh sách', en: 'a list' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  null: { vi: 'null', en: 'null' },
  number: { vi: 'số', en: 'a number' },
  object: { vi: 'nhóm khóa', en: 'a map' },
  string: { vi: 'chữ', en: 'a text' },
};

function nameTypes(types: unknown, language: keyof Localized): string {
  const list = Array.isArray(types) ? (types as string[]) : [String(types)];
  return list.map((type) => TYPE_NAMES[type]?.[language] ?? type).join(language === 'vi' ? ' hoặc ' : ' or ');
}

/** A value as it is quoted in a message, cut when it is long. */
function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function readText(source: unknown, key: string): string | undefined {
  const value = (source as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** The meaning of the field, from the schema's own words. */
function explainField(schema: unknown): Localized | undefined {
  const description = readText(schema, 'description') ?? readText(schema, 'title');
  return description === undefined
    ? undefined
    : { vi: `Ý nghĩa của mục này: ${description}`, en: `What belongs here: ${description}` };
}

function describeMissingKey(error: ErrorObject, location: Location): Problem {
  const key = String(error.params.missingProperty);
  const field = (error.parentSchema?.properties as Record<string, unknown> | undefined)?.[key];
  const title = readText(field, 'title');
  return {
    code: 'missing-key',
    location,
    message: {
      vi: `Mục này thiếu khóa "${key}"${title ? ` (${title})` : ''}.`,
      en: `The key "${key}" is missing here.`,
    },
    hint: explainField(field) ?? { vi: `Thêm dòng "${key}: …".`, en: `Add a line "${key}: …".` },
  };
}

function describeUnknownKey(error: ErrorObject, location: Location): Problem {
  const key = String(error.params.additionalProperty ?? error.params.unevaluatedProperty);
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const suggestion = suggestName(key, known);
  return {
    code: 'unknown-key',
    location: onKey(childLocation(location, key)),
    message: { vi: `Không có khóa "${key}" ở mục này.`, en: `There is no key "${key}" here.` },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: `Các khóa dùng được: ${known.join(', ')}.`, en: `Known keys: ${known.join(', ')}.` },
  };
}

function describeWrongType(error: ErrorObject, location: Location): Problem {
  const quoteHint: Localized = {
    vi: 'Nếu là chữ gồm toàn chữ số (ví dụ số văn bản), hãy đặt trong dấu ngoặc kép.',
    en: 'A text made of digits only (the number of a document, say) stands in quotes.',
  };
  const wantsText = String(error.params.type).includes('string') && typeof error.data === 'number';
  const hint = wantsText ? quoteHint : explainField(error.parentSchema);
  return {
    code: 'wrong-type',
    location,
    message: {
      vi: `Giá trị "${quoteValue(error.data)}" không đúng kiểu: chỗ này cần ${nameTypes(error.params.type, 'vi')}.`,
      en: `"${quoteValue(error.data)}" has the wrong type: ${nameTypes(error.params.type, 'en')} is needed.`,
    },
    ...(hint && { hint }),
  };
}

function describeEnum(error: ErrorObject, location: Location): Problem {
  const allowed = (error.params.allowedValues as unknown[]).map(String);
  const suggestion = suggestName(String(error.data), allowed);
  return {
    code: 'invalid-value',
    location,
    message: {
      vi: `Giá trị "${quoteValue(error.data)}" không nằm trong các giá trị cho phép: ${allowed.join(', ')}.`,
      en: `"${quoteValue(error.data)}" is none of the allowed values: ${allowed.join(', ')}.`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: 'Chọn một trong các giá trị trên.', en: 'Choose one of these values.' },
  };
}

function describeOther(error: ErrorObject, location: Location): Problem {
  const hint = explainField(error.parentSchema);
  return {
    code: 'invalid-value',
    location,
    message: {
      vi: `Giá trị "${quoteValue(error.data)}" không đúng dạng quy định của mục này.`,
      en: `"${quoteValue(error.data)}" does not have the form that is asked for here.`,
    },
    ...(hint && { hint }),
  };
}

const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  additionalProperties: describeUnknownKey,
  enum: describeEnum,
  required: describeMissingKey,
  type: describeWrongType,
  unevaluatedProperties: describeUnknownKey,
};

/** Diễn giải một lỗi lược đồ: the finding at the place a person would look, with what to do. */
export function describeSchemaError(error: ErrorObject, file: string): Problem {
  const location = { file, pointer: error.instancePath };
  return (DESCRIPTIONS[error.keyword] ?? describeOther)(error, location);
}
