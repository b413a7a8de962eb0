export type * from './compiled-template.js';
export type * from './expression.js';
export type * from './nodes.js';
export * from './walk-expressions.js';
