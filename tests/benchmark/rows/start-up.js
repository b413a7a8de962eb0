import { join } from 'node:path';
import { copyWorkspace, createDates, createTemplateEdit, dropCache, PROGRAM } from '../context.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';

const REPORT = ['report', 'da06', '--month', '11', '--year', '2025'];

/**
 * Khởi động, kiểm tra và lập báo cáo trong không gian làm việc thật; the CPU time is what counts here.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly import('../row.js').Row[]>}
 */
export async function measureStartUp(context) {
  const folder = copyWorkspace(context);
  const run = (...args) => ({ args: [PROGRAM, ...args], folder });
  const forget = () => dropCache(folder);
  const edit = createTemplateEdit(join(folder, 'templates/da06.md'));
  const subjects = [
    { name: 'qnds --help', ...run('--help') },
    { name: 'qnds validate, lần đầu', ...run('validate'), before: forget },
    { name: 'qnds validate, không đổi', ...run('validate') },
    { name: 'qnds report, lần đầu', ...run(...REPORT), before: forget },
    { name: 'qnds report, soạn lại', ...run(...REPORT), environment: createDates() },
    { name: 'qnds report, mẫu vừa sửa', ...run(...REPORT), before: edit },
    { name: 'qnds report, không đổi', ...run(...REPORT) },
  ];
  const node = { name: 'node', args: ['-e', '0'] };
  const results = await measureInterleaved([node, ...subjects], context.runs);
  const against = { baselineName: 'node -e 0' };
  return subjects.map(({ name }) => compare(name, results.get(name), results.get('node'), against));
}
