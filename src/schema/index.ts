export * from './fields.js';
export * from './find-field.js';
export * from './validate-record.js';
