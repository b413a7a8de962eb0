import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyTool } from '../commands/changed-tool.js';
import { copyWorkspace } from '../commands/workspace.js';

const WRITER = `import { type AnnexSheet, readPlainText } from '../../document/index.js';
import type { Writer } from '../writer.js';

export const writer: Writer<AnnexSheet> = {
  write: async ({ rows }, output) => {
    for (const { cells } of rows) {
      output.write(\`\${cells.map(({ children }) => readPlainText(children)).join('\\t')}\\n\`);
    }
    output.end();
  },
};
`;
const LINE =
  "  { format: 'tabs', draws: 'annex', extension: '.tab', load: () => import('./tabs/index.js') },\n";

const tool = copyTool();
const workspace = copyWorkspace();

/** One file and one line; the sheets are made no more unless they are asked for. */
function addFormat(): void {
  mkdirSync(join(tool.folder, 'src/writers/tabs'));
  writeFileSync(join(tool.folder, 'src/writers/tabs/index.ts'), WRITER);
  const list = join(tool.folder, 'src/writers/writers.ts');
  const text = readFileSync(list, 'utf8').replace("annex: 'xlsx'", "annex: 'tabs'");
  writeFileSync(list, text.replace("  { format: 'xlsx'", `${LINE}  { format: 'xlsx'`));
}

const run = (...args: readonly string[]) => tool.runIn(workspace.folder, ...args);

beforeAll(() => {
  addFormat();
  expect(tool.build()).toBe('');
});

describe('một dạng kết quả mới: một tệp và một dòng', () => {
  it('is offered, and made by build where it is the usual one', () => {
    expect(run('annex', '--help').stdout).toContain('tabs, xlsx; mặc định: tabs');
    expect(run('build', '--list').stdout).toContain('he-thong-dung-chung-2025.tab\n');
    expect(run('build').status).toBe(0);
    expect(workspace.read('out/he-thong-dung-chung-2025.tab')).toContain('\tgần 500\t');
    expect(workspace.list('out').filter((name) => name.endsWith('.tab'))).toHaveLength(6);
    expect(run('build').stdout).toBe('');
  });

  it('is kept where somebody has edited it, and else follows the data', () => {
    appendFileSync(workspace.path('out/he-thong-dung-chung-2025.tab'), 'thêm');
    workspace.replace('data/returns/2025-07/so-khcn.yaml', 'value: 500', 'value: 510');
    const { status, stdout, stderr } = run('build', 'he-thong-dung-chung-2025.tab');
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'out/he-thong-dung-chung-2025.moi.tab\n' });
    expect(stderr).toContain('output-edited');
    expect(run('build', '--check', 'he-thong-dung-chung-2025').status).toBe(1);
    expect(run('why', 'he-thong-dung-chung-2025').stdout).toContain(
      'he-thong-dung-chung-2025.tab không như lần lập trước',
    );
    expect(run('annex', '--year', '2025', '--format', 'xlsx').stdout).toContain(
      'he-thong-dung-chung-2025.xlsx',
    );
  });
});
