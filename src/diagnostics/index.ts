export * from './codes.js';
export type * from './diagnostic.js';
export type * from './localized.js';
export * from './limit-problems.js';
export * from './location.js';
export * from './order.js';
