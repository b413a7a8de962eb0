import type { ErrorObject } from 'ajv';
import { childLocation, type Localized, type Problem } from '../diagnostics/index.js';
import { type Describe, explainField, quoteValue } from './schema-words.js';

type Word = (limit: number, error: ErrorObject) => Localized;

const WORDS: Readonly<Record<string, Word>> = {
  exclusiveMaximum: (limit) => ({ vi: `phải nhỏ hơn ${limit}`, en: `must be below ${limit}` }),
  exclusiveMinimum: (limit) => ({ vi: `phải lớn hơn ${limit}`, en: `must be above ${limit}` }),
  maxItems: (limit) => ({
    vi: `chỉ được có nhiều nhất ${limit} mục`,
    en: `may have ${limit} entries at most`,
  }),
  maxLength: (limit) => ({ vi: `chỉ được dài nhất ${limit} ký tự`, en: `may have ${limit} letters at most` }),
  maxProperties: (limit) => ({
    vi: `chỉ được có nhiều nhất ${limit} khóa`,
    en: `may have ${limit} keys at most`,
  }),
  maximum: (limit) => ({ vi: `không được lớn hơn ${limit}`, en: `must be ${limit} at most` }),
  minItems: (limit) => ({ vi: `phải có ít nhất ${limit} mục`, en: `must have ${limit} entries at least` }),
  minLength: (limit) => ({
    vi: limit === 1 ? 'không được để trống' : `phải có ít nhất ${limit} ký tự`,
    en: limit === 1 ? 'must not be empty' : `must have ${limit} letters at least`,
  }),
  minProperties: (limit) => ({ vi: `phải có ít nhất ${limit} khóa`, en: `must have ${limit} keys at least` }),
  minimum: (limit) => ({ vi: `không được nhỏ hơn ${limit}`, en: `must be ${limit} at least` }),
};

function nameSubject({ data }: ErrorObject): Localized {
  if (Array.isArray(data)) return { vi: 'Danh sách này', en: 'This list' };
  if (typeof data === 'object') return { vi: 'Mục này', en: 'This entry' };
  if (data === '') return { vi: 'Mục này', en: 'This entry' };
  return { vi: `Giá trị "${quoteValue(data)}"`, en: `"${quoteValue(data)}"` };
}

/** Ngoài giới hạn; undefined for a keyword that is no limit. */
export function describeLimit(error: ErrorObject, location: Problem['location']): Problem | undefined {
  const limit = (error.params as { readonly limit?: number }).limit;
  const word = limit === undefined ? undefined : WORDS[error.keyword]?.(limit, error);
  if (word === undefined) return undefined;
  const subject = nameSubject(error);
  const hint = explainField(error.parentSchema);
  return {
    code: 'invalid-value',
    location,
    message: { vi: `${subject.vi} ${word.vi}.`, en: `${subject.en} ${word.en}.` },
    ...(hint && { hint }),
  };
}

/** Hai mục giống nhau trong danh sách, at the later one. */
export const describeRepeated: Describe = (error, location) => {
  const { i, j } = error.params as { readonly i: number; readonly j: number };
  const [first, later] = [Math.min(i, j), Math.max(i, j)];
  const value = (error.data as readonly unknown[])[later];
  return {
    code: 'invalid-value',
    location: childLocation(location, later),
    message: {
      vi: `Giá trị "${quoteValue(value)}" đã có trong danh sách này.`,
      en: `"${quoteValue(value)}" already stands in this list.`,
    },
    hint: { vi: 'Xóa một trong hai.', en: 'Delete one of the two.' },
    related: [
      {
        location: childLocation(location, first),
        message: { vi: 'Giá trị này xuất hiện lần đầu ở đây.', en: 'It stands here first.' },
      },
    ],
  };
};
