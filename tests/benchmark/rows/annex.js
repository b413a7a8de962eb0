import { join } from 'node:path';
import { dropCache, findBaseline, PROGRAM } from '../context.js';
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
      ...(context.hasCache ? [{ name: 'unchanged', ...annex }] : []),
    ],
    context.longRuns,
  );
  const own = results.get('exceljs');
  const against = { baselineName: 'exceljs' };
  const targets = { target: { atMost: 1.3 }, memoryTarget: { atMost: 1.3 } };
  const unchanged = 'phụ lục 100.000 dòng, dữ liệu không đổi';
  return [
    compare('phụ lục 100.000 dòng, đọc dữ liệu lần đầu', results.get('first'), own, against),
    context.hasCache
      ? compare(unchanged, results.get('unchanged'), own, { ...against, ...targets })
      : { name: unchanged, skipped: 'chưa có bộ nhớ đệm dữ liệu (--no-cache)' },
  ];
}
