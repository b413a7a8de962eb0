export * from './read-parts.js';
export * from './zip-records.js';
