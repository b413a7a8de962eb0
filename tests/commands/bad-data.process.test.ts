import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, ROOT } from './workspace.js';

const CASES = join(ROOT, 'tests/fixtures/bad-input');

/** Each case lays its files over the real workspace; `expected.txt` is what a person reads. */
describe.each(readdirSync(CASES).sort())('dữ liệu sai: %s', (name) => {
  const workspace = copyWorkspace();
  for (const part of ['data', 'templates']) {
    const folder = join(CASES, name, part);
    if (existsSync(folder)) cpSync(folder, workspace.path(part), { recursive: true });
  }

  it('is told by validate, with status 1', async () => {
    const { status, stdout, stderr } = workspace.run('validate');
    await expect(stdout).toMatchFileSnapshot(join(CASES, name, 'expected.txt'));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('stops the report, even a draft: status 1, nothing written', () => {
    const template = existsSync(workspace.path('templates/thu.md')) ? 'thu' : 'da06';
    const { status, stdout, stderr } = workspace.run('report', template, '--month', '11', '--draft');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(workspace.list('out')).toEqual([]);
  });
});
