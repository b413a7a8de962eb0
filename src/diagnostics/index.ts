export * from './codes.js';
export * from './describe-problems.js';
export type * from './diagnostic.js';
export * from './failure.js';
export type * from './localized.js';
export * from './location.js';
export * from './order.js';
