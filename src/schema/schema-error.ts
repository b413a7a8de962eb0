import type { ErrorObject } from 'ajv';
import type { Problem } from '../diagnostics/index.js';
import {
  describeKeyName,
  describeMissingCompanion,
  describeMissingKey,
  describeUnknownKey,
} from './describe-keys.js';
import { describeLimit, describeRepeated } from './describe-limits.js';
import { describeDate, describeEnum, describePattern, describeWrongType } from './describe-values.js';
import { type Describe, explainField, quoteValue } from './schema-words.js';

const describeOther: Describe = (error, location) => {
  const limit = describeLimit(error, location);
  if (limit) return limit;
  const hint = explainField(error.parentSchema);
  return {
    code: 'invalid-value',
    location,
    message: {
      vi: `Giá trị "${quoteValue(error.data)}" không đúng quy định của mục này.`,
      en: `"${quoteValue(error.data)}" is not allowed here.`,
    },
    ...(hint && { hint }),
  };
};

const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  additionalProperties: describeUnknownKey,
  const: describeEnum,
  dependentRequired: describeMissingCompanion,
  enum: describeEnum,
  format: describeDate,
  pattern: describePattern,
  required: describeMissingKey,
  type: describeWrongType,
  unevaluatedProperties: describeUnknownKey,
  uniqueItems: describeRepeated,
};

/** Diễn giải một lỗi lược đồ: the finding at the place a person would look, with what to do. */
export function describeSchemaError(error: ErrorObject, file: string): Problem {
  const location = { file, pointer: error.instancePath };
  if (error.propertyName !== undefined) return describeKeyName(error, location);
  return (DESCRIPTIONS[error.keyword] ?? describeOther)(error, location);
}
