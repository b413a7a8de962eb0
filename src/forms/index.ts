export type * from './collection-form.js';
export * from './describe/describe-form.js';
export * from './describe/list-asked.js';
export * from './name-form.js';
