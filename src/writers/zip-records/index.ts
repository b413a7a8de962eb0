export * from './read-parts.js';
export * from './write-zip.js';
export * from './zip-records.js';
