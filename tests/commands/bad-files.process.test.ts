import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, createFolder, runIn, type WorkspaceCopy } from './workspace.js';

const TEMPLATE = 'templates/da06.md';

/** Commands that read the file refuse; the others tell of it and write. */
function expectProblem(
  workspace: WorkspaceCopy,
  place: string,
  code: string,
  reader: readonly string[] = ['report', '--month', '11'],
): string {
  const { status, stdout, stderr } = workspace.run(...reader);
  expect({ status, stdout }, stderr).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(`${place}:1:1  lỗi  ${code}`);
  expect(stderr).not.toMatch(/\n\s+at |node:/);
  expect(workspace.list('out')).toEqual([]);
  return stderr;
}

const ANNEX = ['annex', 'he-thong-dung-chung', '--year', '2025'];

describe('tệp không đọc được', () => {
  it('is a template that is not UTF-8', () => {
    const workspace = copyWorkspace();
    workspace.write(TEMPLATE, Buffer.concat([Buffer.from(workspace.read(TEMPLATE)), Buffer.of(0xe3, 0x28)]));
    expect(expectProblem(workspace, TEMPLATE, 'file-unreadable')).toContain('UTF-8');
  });

  it('is a data file saved as UTF-16', () => {
    const workspace = copyWorkspace();
    const name = 'data/systems/lgsp.yaml';
    workspace.write(name, Buffer.from(`\uFEFF${workspace.read(name)}`, 'utf16le'));
    expect(expectProblem(workspace, name, 'file-unreadable', ANNEX)).toContain('UTF-8');
    const other = workspace.run('report', '--month', '11');
    expect({ status: other.status, stdout: other.stdout }).toEqual({
      status: 0,
      stdout: 'out/da06-2025-11.docx\n',
    });
    expect(other.stderr).toContain(`${name}:1:1  lỗi  file-unreadable`);
  });

  it('is a loop of links, or a link to nothing', () => {
    const workspace = copyWorkspace();
    symlinkSync('b.yaml', workspace.path('data/systems/a.yaml'));
    symlinkSync('a.yaml', workspace.path('data/systems/b.yaml'));
    symlinkSync('khong-co.yaml', workspace.path('data/systems/c.yaml'));
    const stderr = expectProblem(workspace, 'data/systems/a.yaml', 'file-unreadable', ANNEX);
    expect(stderr).toContain('data/systems/b.yaml:1:1');
    expect(stderr).toContain('data/systems/c.yaml:1:1');
  });

  it('is a file without the right to read it', (context) => {
    if (process.getuid?.() === 0) context.skip('root may read every file');
    const workspace = copyWorkspace();
    chmodSync(workspace.path('data/agencies.yaml'), 0);
    expect(expectProblem(workspace, 'data/agencies.yaml', 'file-unreadable')).toContain('quyền');
  });
});

describe('thư mục lạ', () => {
  it('passes over a folder that is named like a template or a data file', () => {
    const workspace = copyWorkspace();
    mkdirSync(workspace.path('templates/x.md'));
    mkdirSync(workspace.path('data/systems/y.yaml'));
    expect(workspace.run('report', '--month', '11').status).toBe(0);
    expect(workspace.run('list').stdout).not.toContain('  x');
  });

  it('says that a template is a folder when it is asked for', () => {
    const workspace = copyWorkspace();
    rmSync(workspace.path(TEMPLATE));
    mkdirSync(workspace.path(TEMPLATE));
    const { status, stderr } = workspace.run('report', 'da06', '--month', '11');
    expect(status).toBe(2);
    expect(stderr).toContain('Không có mẫu "da06"');
  });

  it('is a link that leads round to the data folder itself', () => {
    const workspace = copyWorkspace();
    symlinkSync('..', workspace.path('data/systems/vong'));
    const { status, stdout, stderr } = workspace.run('report', '--month', '11');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([0, 1]).toContain(status);
    expect(stdout === '').toBe(status === 1);
  });

  it('has no templates: says so, with status 2', () => {
    const workspace = copyWorkspace();
    rmSync(workspace.path('templates'), { recursive: true });
    const { status, stdout, stderr } = workspace.run('report', '--month', '11');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('templates');
    expect(workspace.list('out')).toEqual([]);
  });

  it('has no data: says so, with status 2', () => {
    const folder = createFolder();
    for (const args of [['report', '--month', '11'], ['validate'], ['list']]) {
      const { status, stdout, stderr } = runIn(folder, args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('Không có thư mục dữ liệu "data" ở đây.');
      expect(stderr).toContain('--data');
    }
  });

  it('is a file where the data folder should be', () => {
    const workspace = copyWorkspace();
    const { status, stderr } = workspace.run('list', '--data', 'data/agencies.yaml');
    expect(status).toBe(2);
    expect(stderr).toContain('data/agencies.yaml');
  });

  it('has a data file of no kind: an error, which stops what has read all of something', () => {
    const workspace = copyWorkspace();
    workspace.write('data/ghi-chu.yaml', 'a: 1\n');
    const finding = 'data/ghi-chu.yaml:1:1  lỗi  unknown-file';
    const report = workspace.run('report', '--month', '11');
    expect(report).toMatchObject({ status: 0, stdout: 'out/da06-2025-11.docx\n' });
    expect(report.stderr).toContain(finding);
    const annex = workspace.run(...ANNEX);
    expect({ status: annex.status, stdout: annex.stdout }, annex.stderr).toEqual({ status: 1, stdout: '' });
    expect(annex.stderr).toContain(finding);
  });
});

describe('ngày không có thật', () => {
  it.each([
    [
      'the date of issue',
      'data/documents/van-hanh-2025-07.yaml',
      'issueDate: 2025-07-27',
      'issueDate: 2025-02-30',
    ],
    [
      'the date of a figure',
      'data/returns/2025-07/so-khcn.yaml',
      'value: 26082',
      'value: 26082, asOf: 2025-06-31',
    ],
  ])('as %s is an error at its place, never a blank', (_what, file, from, to) => {
    const workspace = copyWorkspace();
    workspace.replace(file, from, to);
    const { status, stdout, stderr } = workspace.run('report', 'van-hanh', '--month', '7', '--draft');
    expect({ status, stdout }, stderr).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${file}:`);
  });
});
