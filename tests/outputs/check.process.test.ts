import { appendFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WorkspaceCopy } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, listDifferences, listPrinted, readStates } from './built-workspace.js';

const built = buildWorkspace();

/** Holds the results against the data, and sees that nothing at all is written. */
function check(workspace: WorkspaceCopy, option = '--check') {
  const before = readStates(workspace.folder);
  const run = workspace.run('build', option);
  expect(listDifferences(before, readStates(workspace.folder))).toEqual([]);
  return { status: run.status, printed: listPrinted(run) };
}

describe('build --check', () => {
  it('finds all results right', () => {
    expect(check(built)).toEqual({ status: 0, printed: [] });
  });

  it('finds them right without a cache too, and makes none', () => {
    const copy = copyBuilt(built);
    rmSync(copy.path('.qnds-cache'), { recursive: true });
    expect(check(copy)).toEqual({ status: 0, printed: [] });
  });

  it('names a file that is missing', () => {
    const copy = copyBuilt(built);
    rmSync(copy.path('out/nhiem-vu-2025.xlsx'));
    expect(check(copy)).toEqual({ status: 1, printed: ['nhiem-vu-2025.xlsx'] });
  });

  it('names every file when there are none', () => {
    const copy = copyBuilt(built);
    rmSync(copy.path('out'), { recursive: true });
    expect(check(copy)).toMatchObject({ status: 1, printed: { length: 10 } });
  });

  it('names a file that has been edited, also when the new version stands beside it', () => {
    const copy = copyBuilt(built);
    appendFileSync(copy.path('out/da06-2025-11.docx'), 'sửa');
    expect(check(copy)).toEqual({ status: 1, printed: ['da06-2025-11.docx'] });
    expect(copy.run('build').status).toBe(3);
    expect(check(copy)).toEqual({ status: 1, printed: ['da06-2025-11.docx'] });
  });

  it('names what the data would make otherwise', () => {
    const copy = copyBuilt(built);
    copy.replace('data/returns/2025-07/so-khcn.yaml', 'value: 500', 'value: 510');
    const printed = ['he-thong-dung-chung-2025.xlsx', 'van-hanh-2025-07.docx'];
    expect(check(copy)).toEqual({ status: 1, printed });
  });

  it('is not content when the data has errors', () => {
    const copy = copyBuilt(built);
    copy.replace('data/returns/2025-11/so-khcn.yaml', 'value: 44683', 'value: 46483');
    expect(check(copy)).toEqual({ status: 1, printed: [] });
  });
});

describe('build --dry-run', () => {
  it('writes nothing in a folder that has never seen a build', () => {
    const copy = copyBuilt(built);
    for (const name of ['.qnds-cache', 'out']) rmSync(copy.path(name), { recursive: true });
    expect(check(copy, '--dry-run')).toMatchObject({ status: 0, printed: { length: 10 } });
  });

  it('names the file that a build would write beside an edited one', () => {
    const copy = copyBuilt(built);
    appendFileSync(copy.path('out/da06-2025-11.docx'), 'sửa');
    const { printed } = check(copy, '--dry-run');
    expect(printed).toEqual(listPrinted(copy.run('build')));
    expect(check(copy, '--dry-run').printed).toEqual(listPrinted(copy.run('build')));
  });
});
