export * from './compose-document.js';
export type { CompositionInput } from './composition.js';
export * from './template.js';
