export * from './zip-records.js';
