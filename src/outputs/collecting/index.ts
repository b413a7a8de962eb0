export * from './collect-forms.js';
export * from './commit-collection.js';
export { wordValue } from './list-undecided.js';
export { listWorkbooks } from './list-workbooks.js';
export * from './return-workbooks.js';
