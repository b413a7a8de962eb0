import { splitPointer } from '../diagnostics/index.js';
import type { Field } from './field.js';
import { FIELDS } from './fields.js';

function stepInto(field: Field | undefined, token: string): Field | undefined {
  return field?.properties?.[token] ?? field?.entries ?? field?.items;
}

/** Ý nghĩa của một chỗ trong dữ liệu: the field that a JSON Pointer leads to in a file of this kind. */
export function findField(kind: string, pointer: string): Field | undefined {
  return splitPointer(pointer).reduce<Field | undefined>(stepInto, FIELDS[kind]);
}
