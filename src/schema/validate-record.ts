import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Problem } from '../diagnostics/index.js';
import * as validators from './generated/validators.js';
import { describeSchemaError } from './schema-error.js';

/** Keywords that only wrap the errors of their branches. */
const WRAPPERS = new Set(['allOf', 'anyOf', 'if', 'not', 'oneOf']);

function isWrapper(error: ErrorObject): boolean {
  return WRAPPERS.has(error.keyword);
}

/**
 * Kiểm tra một tệp dữ liệu theo lược đồ của loại dữ liệu.
 * @param kind the collection, as the schema file is named ("systems").
 */
export function validateRecord(kind: string, value: unknown, file: string): readonly Problem[] {
  const validator = (validators as Readonly<Record<string, ValidateFunction>>)[kind];
  if (validator === undefined) throw new Error(`no schema for ${kind}`);
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  const plain = errors.filter((error) => !isWrapper(error));
  return (plain.length > 0 ? plain : errors).map((error) => describeSchemaError(error, file));
}
