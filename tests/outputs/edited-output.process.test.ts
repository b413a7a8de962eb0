import { appendFileSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WorkspaceCopy } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, listDifferences, readContents, readStates } from './built-workspace.js';

const built = buildWorkspace();
const original = readContents(built.path('out'));

/** One document and one annex that a change of the data touches; the dates are those of the last edit. */
const EDITED = ['he-thong-dung-chung-2025.xlsx', 'van-hanh-2025-07.docx'];
const BESIDE = ['he-thong-dung-chung-2025.moi.xlsx', 'van-hanh-2025-07.moi.docx'];
const DATED = ['he-thong-dung-chung-2025.2025-08-20.xlsx', 'van-hanh-2025-07.2025-08-20.docx'];

function copyEdited(): { readonly copy: WorkspaceCopy; readonly edited: readonly (string | undefined)[] } {
  const copy = copyBuilt(built);
  const day = new Date('2025-08-20T08:00:00Z');
  for (const name of EDITED) {
    appendFileSync(copy.path(`out/${name}`), 'thêm một dòng');
    utimesSync(copy.path(`out/${name}`), day, day);
  }
  const contents = readContents(copy.path('out'));
  return { copy, edited: EDITED.map((name) => contents[name]) };
}

function changeData(copy: WorkspaceCopy): void {
  copy.replace('data/returns/2025-07/so-khcn.yaml', 'value: 500', 'value: 510');
}

function take(copy: WorkspaceCopy, names: readonly string[]) {
  const contents = readContents(copy.path('out'));
  return names.map((name) => contents[name]);
}

describe('kết quả đã được sửa tay', () => {
  it('stay, and the new versions stand beside them; again and again', () => {
    const { copy, edited } = copyEdited();
    const { status, stderr } = copy.run('build');
    expect(status).toBe(3);
    expect(stderr.match(/output-edited/g)).toHaveLength(2);
    expect(take(copy, EDITED)).toEqual(edited);
    expect(take(copy, BESIDE)).toEqual(EDITED.map((name) => original[name]));
    const states = readStates(copy.path('out'));
    expect(copy.run('build')).toMatchObject({ status: 3, stdout: '' });
    expect(listDifferences(states, readStates(copy.path('out')))).toEqual([]);
  });

  it('stay when the data changes; the version beside them follows it', () => {
    const { copy, edited } = copyEdited();
    expect(copy.run('build').status).toBe(3);
    changeData(copy);
    expect(copy.run('build').status).toBe(3);
    expect(take(copy, EDITED)).toEqual(edited);
    expect(Object.keys(readContents(copy.path('out')))).toHaveLength(12);
    for (const [place, hash] of take(copy, BESIDE).entries())
      expect(hash).not.toBe(original[EDITED[place] ?? '']);
  });

  it('are replaced with --force and kept under a dated name', () => {
    const { copy, edited } = copyEdited();
    expect(copy.run('build', '--force').status).toBe(0);
    expect(take(copy, EDITED)).toEqual(EDITED.map((name) => original[name]));
    expect(take(copy, DATED)).toEqual(edited);
    expect(Object.keys(readContents(copy.path('out')))).toHaveLength(12);
  });
});

describe('kết quả đang mở trong Word hay LibreOffice', () => {
  it.each([
    ['~$n-hanh-2025-07.docx', '~$-thong-dung-chung-2025.xlsx'],
    ['.~lock.van-hanh-2025-07.docx#', '.~lock.he-thong-dung-chung-2025.xlsx#'],
  ])('are left alone after a change of the data (%s)', (...locks) => {
    const copy = copyBuilt(built);
    changeData(copy);
    for (const lock of locks) writeFileSync(copy.path(`out/${lock}`), '');
    const states = readStates(copy.path('out'));
    for (const option of ['--dry-run', '--quiet', '--force']) {
      const { status, stdout, stderr } = copy.run('build', option);
      expect({ status, stdout }, option).toEqual({ status: 3, stdout: '' });
      expect(stderr.match(/output-locked/g)).toHaveLength(2);
    }
    expect(listDifferences(states, readStates(copy.path('out')))).toEqual([]);
  });

  it('do not matter where there is nothing to write', () => {
    const copy = copyBuilt(built);
    writeFileSync(copy.path('out/.~lock.van-hanh-2025-07.docx#'), '');
    expect(copy.run('build')).toMatchObject({ status: 0, stdout: '' });
  });
});
