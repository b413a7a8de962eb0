export { runChecks, runPeriodChecks } from './run-checks.js';
