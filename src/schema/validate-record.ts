import type { ErrorObject, ValidateFunction } from 'ajv';
import { describeProblems, type Problem } from '../diagnostics/index.js';
import * as validators from './generated/validators.js';
import { dropMisplacedKeys } from './misplaced-keys.js';
import { describeSchemaError } from './schema-error.js';

/**
 * Keywords that only say that another error stands inside. The schemas decide between forms by `if` on a deciding
 * key, never by `oneOf` or `anyOf`, so that only the errors of the form that was meant come up.
 */
const WRAPPERS = new Set(['allOf', 'anyOf', 'if', 'not', 'oneOf', 'propertyNames']);

/** A value with a wrong form has one finding, whatever else its text fails. */
function findWrongForms(errors: readonly ErrorObject[]): ReadonlySet<string> {
  const wrong = errors.filter(({ keyword }) => keyword === 'minLength' || keyword === 'pattern');
  return new Set(wrong.map(({ instancePath }) => instancePath));
}

/** What is no map is none for the definition that a record takes over either; the record's own word counts. */
function dropRepeatedTypes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const last = new Map(
    errors.flatMap((error) => (error.keyword === 'type' ? [[error.instancePath, error]] : [])),
  );
  return errors.filter((error) => error.keyword !== 'type' || last.get(error.instancePath) === error);
}

function findRootErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const plain = dropMisplacedKeys(dropRepeatedTypes(errors.filter(({ keyword }) => !WRAPPERS.has(keyword))));
  const empty = new Set(plain.flatMap((error) => (error.keyword === 'minLength' ? error.instancePath : [])));
  const wrongForms = findWrongForms(plain);
  const roots = plain.filter(
    ({ keyword, instancePath }) =>
      !(keyword === 'format' && wrongForms.has(instancePath)) &&
      !(keyword === 'pattern' && empty.has(instancePath)),
  );
  return roots.length > 0 ? roots : errors;
}

/**
 * Kiểm tra một tệp dữ liệu theo lược đồ của loại dữ liệu.
 * @param kind the collection, as the schema file is named ("systems").
 */
export function validateRecord(kind: string, value: unknown, file: string): readonly Problem[] {
  const validator = (validators as Readonly<Record<string, ValidateFunction>>)[kind];
  if (validator === undefined) throw new Error(`no schema for ${kind}`);
  if (validator(value)) return [];
  return describeProblems(findRootErrors(validator.errors ?? []), file, (error) =>
    describeSchemaError(error, file),
  );
}
