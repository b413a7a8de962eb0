import { join } from 'node:path';
import { createDates, dropCache, findBaseline, PROGRAM } from '../context.js';
import { generateWorkspace } from '../generator/generate-workspace.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';

const ROWS = 100_000;

/**
 * Phụ lục 100.000 dòng từ 1.000 hệ thống so với bộ ghi của exceljs.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly import('../row.js').Row[]>}
 */
export async function measureAnnex(context) {
  context.say('Phụ lục: sinh 1.000 hệ thống, 100.000 quan sát…');
  const size = { months: 1, systems: 1000, observations: ROWS };
  const { folder, periodOptions } = generateWorkspace(join(context.scratch, 'annex'), size);
  const annex = { args: [PROGRAM, 'annex', 'he-thong', ...periodOptions], folder };
  const output = join(context.scratch, 'exceljs.xlsx');
  const results = await measureInterleaved(
    [
      { name: 'exceljs', args: [findBaseline('write-exceljs.cjs'), String(ROWS), output] },
      { name: 'first', ...annex, before: () => dropCache(folder) },
      { name: 'composed', ...annex, environment: createDates() },
    ],
    context.longRuns,
  );
  const targets = { target: { atMost: 1.3 }, memoryTarget: { atMost: 2 } };
  const row = (title, key, details) =>
    compare(`phụ lục 100.000 dòng, ${title}`, results.get(key), results.get('exceljs'), {
      baselineName: 'exceljs',
      ...details,
    });
  return [row('lần đầu', 'first', targets), row('soạn lại', 'composed')];
}
