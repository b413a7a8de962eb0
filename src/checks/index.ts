export { indexDataset } from './dataset-index.js';
export type { IsWanted } from './rules/missing-for-period.js';
export * from './run-checks.js';
export type { TemplateFolder, TemplateHead } from './template-folder.js';
