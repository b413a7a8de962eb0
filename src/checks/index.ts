export { runChecks, runPeriodChecks } from './run-checks.js';
export type { TemplateFolder, TemplateHead } from './template-folder.js';
