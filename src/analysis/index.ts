export * from './computed.js';
export * from './observations.js';
export * from './periods.js';
export * from './works.js';
