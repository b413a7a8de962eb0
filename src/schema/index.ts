export * from './validate-record.js';
