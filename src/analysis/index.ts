export * from './annex-rows.js';
export * from './change.js';
export * from './computed.js';
export * from './observations.js';
export * from './overdue.js';
export * from './periods.js';
export * from './verdicts.js';
export * from './works.js';
