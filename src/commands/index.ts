export * from './console.js';
export * from './exit-status.js';
