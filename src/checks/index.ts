export { indexDataset } from './dataset-index.js';
export { runChecks, runPeriodChecks } from './run-checks.js';
