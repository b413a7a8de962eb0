export { indexDataset } from './dataset-index.js';
export * from './run-checks.js';
export type { TemplateFolder, TemplateHead } from './template-folder.js';
