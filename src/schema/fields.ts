export type { Field } from './field.js';
export { FIELDS } from './generated/fields.js';
