export type * from './annex-sheet.js';
export type * from './body.js';
export type * from './closing.js';
export type * from './inline.js';
export type * from './letterhead.js';
export type * from './official-document.js';
export type * from './origin.js';
export * from './plain-text.js';
export * from './table-grid.js';
