import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WorkspaceCopy } from '../commands/workspace.js';
import {
  buildWorkspace,
  copyBuilt,
  listDifferences,
  listPrinted,
  makeAnew,
  readStates,
} from './built-workspace.js';

const IDENTITY = [
  '-c',
  'user.name=Người thử',
  '-c',
  'user.email=thu@example.vn',
  '-c',
  'commit.gpgsign=false',
];

function git(workspace: WorkspaceCopy, ...args: readonly string[]): void {
  execFileSync('git', [...IDENTITY, ...args], { cwd: workspace.folder, stdio: 'pipe' });
}

function commit(workspace: WorkspaceCopy): void {
  git(workspace, 'add', 'data', 'templates');
  git(workspace, 'commit', '-q', '-m', 'Thay đổi');
}

const built = buildWorkspace();
git(built, 'init', '-q');
commit(built);
const first = makeAnew(built);

/** Since the first commit: a committed change, one of a template, and others that are not committed. */
const changed = copyBuilt(built);
changed.replace('data/returns/2025-07/so-khcn.yaml', 'value: 500', 'value: 510');
commit(changed);
const second = makeAnew(changed);
changed.replace('templates/annexes/nhiem-vu.yaml', 'width: 9', 'width: 9.4');
changed.replace('data/systems/lgsp.yaml', 'note: Bản nguồn', 'note: Nguồn');
const third = makeAnew(changed);

/** What is listed writes nothing; what is built is the same. */
function expectSince(workspace: WorkspaceCopy, revision: string, names: readonly string[]): void {
  const before = readStates(workspace.folder);
  const run = workspace.run('build', '--list', '--since', revision);
  expect({ status: run.status, names: listPrinted(run) }, run.stderr).toEqual({ status: 0, names });
  expect(listDifferences(before, readStates(workspace.folder))).toEqual([]);
}

describe('build --since', () => {
  it('is nothing where nothing has changed', () => {
    expectSince(built, 'HEAD', []);
    expect(built.run('build', '--since', 'HEAD')).toMatchObject({ status: 0, stdout: '' });
  });

  it('is what is not committed, since the last commit', () => {
    const names = listDifferences(second, third);
    expect(names).toEqual(['nhiem-vu-2025.xlsx', 'nhiem-vu-2026.xlsx']);
    expectSince(changed, 'HEAD', names);
  });

  it('is what has changed in all, since an earlier commit; and builds no more than that', () => {
    const names = listDifferences(first, third);
    expect(names).toHaveLength(4);
    expectSince(changed, 'HEAD~1', names);
    const copy = copyBuilt(changed);
    rmSync(copy.path('out'), { recursive: true });
    expect(listPrinted(copy.run('build', '--since', 'HEAD~1'))).toEqual(names);
    expect(copy.list('out')).toEqual(names);
  });

  it('needs no cache, and takes names and parts as well', () => {
    const copy = copyBuilt(changed);
    rmSync(copy.path('.qnds-cache'), { recursive: true });
    expectSince(copy, 'HEAD~1', listDifferences(first, third));
    const run = copy.run('build', '--list', '--since', 'HEAD~1', 'van-hanh', 'da06');
    expect(listPrinted(run)).toEqual(['van-hanh-2025-07.docx']);
  });

  it('has a document that is new', () => {
    const copy = copyBuilt(built);
    const record = copy.read('data/documents/cong-van-ra-soat-2025.yaml').replaceAll('2025"', '2026"');
    copy.write(
      'data/documents/cong-van-ra-soat-2026.yaml',
      record.replace('id: cong-van-ra-soat-2025', 'id: cong-van-ra-soat-2026'),
    );
    const names = listDifferences(first, makeAnew(copy));
    expect(names).toContain('cong-van-ra-soat-2026.docx');
    expectSince(copy, 'HEAD', names);
  });

  it.each(['khong-co', 'HEAD~50', '--help', ''])('is wrong usage with the revision "%s"', (revision) => {
    const { status, stdout, stderr } = built.run('build', `--since=${revision}`);
    expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('wrong-usage');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('is wrong usage outside a repository', () => {
    const copy = copyBuilt(built);
    rmSync(copy.path('.git'), { recursive: true });
    const { status, stdout, stderr } = copy.run('build', '--since', 'HEAD');
    expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('wrong-usage');
  });
});
