export type { Console } from './console.js';
export type { ExitStatus } from './exit-status.js';
