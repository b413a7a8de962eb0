import { copyWorkspace, dropCache, PROGRAM } from '../context.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';

/**
 * Khởi động và kiểm tra không gian làm việc thật.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly import('../row.js').Row[]>}
 */
export async function measureStartUp(context) {
  const folder = copyWorkspace(context);
  const validate = { args: [PROGRAM, 'validate'], folder };
  const results = await measureInterleaved(
    [
      { name: 'node', args: ['-e', '0'] },
      { name: 'help', args: [PROGRAM, '--help'], folder },
      { name: 'first', ...validate, before: () => dropCache(folder) },
      ...(context.hasCache ? [{ name: 'unchanged', ...validate }] : []),
    ],
    context.runs,
  );
  const node = results.get('node');
  const named = (atMost) => ({ baselineName: 'node -e 0', target: { atMost } });
  const unchanged = 'qnds validate, dữ liệu thật, không đổi';
  return [
    compare('qnds --help', results.get('help'), node, named(1.3)),
    compare('qnds validate, dữ liệu thật, lần đầu', results.get('first'), node, named(3)),
    context.hasCache
      ? compare(unchanged, results.get('unchanged'), node, named(1.6))
      : { name: unchanged, skipped: 'chưa có bộ nhớ đệm dữ liệu (--no-cache)' },
  ];
}
