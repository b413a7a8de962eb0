import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createPlan, listTemplateIds } from './plan.js';
import { writeRegisters } from './register-files.js';
import { writeIndicators, writeSystems, writeTaskLists } from './series-files.js';
import { writeTemplates } from './template-files.js';

/**
 * Không gian làm việc đã sinh.
 * @typedef {object} GeneratedWorkspace
 * @property {string} folder
 * @property {string} period `YYYY-MM`
 * @property {readonly string[]} periodOptions the same for the command line
 * @property {readonly string[]} templateIds
 */

/**
 * Sinh một không gian làm việc: valid, and the same bytes for the same size.
 * The annex definition `he-thong`, not made for communes, has a row for each observation of the last month.
 * @param {string} folder made if it is not there
 * @param {import('./plan.js').WorkspaceSize} [size]
 * @returns {GeneratedWorkspace}
 */
export function generateWorkspace(folder, size = {}) {
  const plan = createPlan(size);
  const files = [writeRegisters, writeSystems, writeTaskLists, writeIndicators, writeTemplates].flatMap(
    (write) => write(plan),
  );
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [year, month] = plan.period.split('-');
  return {
    folder,
    period: plan.period,
    periodOptions: ['--month', String(Number(month)), '--year', String(year)],
    templateIds: listTemplateIds(plan),
  };
}
