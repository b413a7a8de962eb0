import { expect } from 'vitest';
import type { Run, WorkspaceCopy } from '../commands/workspace.js';
import {
  type Contents,
  copyBuilt,
  listDifferences,
  listPrinted,
  makeAnew,
  readContents,
  readStates,
} from './built-workspace.js';
import type { SmallChange } from './changes.js';

function expectRun(run: Run): readonly string[] {
  expect(run.status, run.stderr).toBe(0);
  return listPrinted(run);
}

/** --dry-run names what a build will write, and leaves no trace anywhere in the folder. */
function expectPreview(copy: WorkspaceCopy, touched: readonly string[]): void {
  const before = readStates(copy.folder);
  expect(expectRun(copy.run('build', '--dry-run'))).toEqual(touched);
  expect(listDifferences(before, readStates(copy.folder))).toEqual([]);
}

function expectBuild(copy: WorkspaceCopy, touched: readonly string[]): void {
  const before = readStates(copy.path('out'));
  expect(expectRun(copy.run('build'))).toEqual(touched);
  expect(listDifferences(before, readStates(copy.path('out')))).toEqual(touched);
}

/** The second build has nothing to do and says so. */
function expectNothingLeft(copy: WorkspaceCopy): void {
  const before = readStates(copy.path('out'));
  const run = copy.run('build');
  expect(expectRun(run)).toEqual([]);
  expect(run.stderr).toContain(`${Object.keys(before).length} giữ nguyên`);
  expect(listDifferences(before, readStates(copy.path('out')))).toEqual([]);
}

/** Sau một thay đổi nhỏ chỉ lập lại đúng những gì khác đi: what differs is found by making all of it anew. */
export function expectSmallBuild(built: WorkspaceCopy, before: Contents, change: SmallChange): void {
  const copy = copyBuilt(built);
  copy.replace(change.file, change.from, change.to);
  const anew = makeAnew(copy);
  const touched = listDifferences(before, anew);
  if (change.touches) expect(touched).toEqual(change.touches);
  else expect(touched.length).toBeGreaterThan(0);
  expectPreview(copy, touched);
  expectBuild(copy, touched);
  expectNothingLeft(copy);
  expect(readContents(copy.path('out'))).toEqual(anew);
}
