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

  it('fails the build, which writes what does not read the file; report and draft decide as it does', () => {
    const { status, stdout, stderr } = workspace.run('build', '--draft');
    expect({ status, stdout }, stderr).toEqual({ status: 1, stdout: expect.stringContaining('out/') });
    expect(stderr).not.toMatch(/\n\s+at /);
    const made = workspace.list('out');
    for (const [file, ...args] of [
      ['da06-2025-11.docx', 'report', 'da06', '--month', '11', '--draft'],
      ['van-hanh-2025-07.docx', 'report', 'van-hanh', '--month', '7', '--draft'],
      ['ke-hoach-cds-2026.docx', 'draft', 'ke-hoach-cds'],
      ['he-thong-dung-chung-2025.xlsx', 'annex', 'he-thong-dung-chung', '--year', '2025', '--draft'],
    ] as const) {
      const alone = workspace.run(...args, '--out', 'rieng');
      const isMade = made.includes(file);
      expect({ status: alone.status, stdout: alone.stdout }, alone.stderr).toEqual(
        isMade ? { status: 0, stdout: `rieng/${file}\n` } : { status: 1, stdout: '' },
      );
    }
  });

  it('stops a report that reads it, even a draft: status 1, nothing written', () => {
    const { stdout } = workspace.run('validate', '--format', 'json');
    const files = (JSON.parse(stdout) as readonly { readonly file: string }[]).map(({ file }) => file);
    if (!files.includes('templates/thu.md')) return;
    const run = workspace.run('report', 'thu', '--month', '11', '--draft', '--out', 'thu');
    expect({ status: run.status, stdout: run.stdout }, run.stderr).toEqual({ status: 1, stdout: '' });
    expect(workspace.list('thu')).toEqual([]);
  });
});
