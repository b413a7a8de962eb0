import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, createFolder, runIn } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, expectDone, readContents } from './built-workspace.js';

const ELSEWHERE = [
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
  { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

const built = buildWorkspace('--trace');
const expected = readContents(built.path('out'));

describe('mọi lần lập cho cùng một nội dung', () => {
  it('makes every document, its trace and every annex', () => {
    const names = Object.keys(expected);
    expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(4);
    expect(names.filter((name) => name.endsWith('.docx.trace.json'))).toHaveLength(4);
    expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(6);
  });

  it.each(ELSEWHERE)('in $TZ, $LANG', (environment) => {
    const { folder } = copyWorkspace();
    expectDone(folder, ['build', '--trace'], environment);
    expect(readContents(join(folder, 'out'))).toEqual(expected);
  });

  it('from another folder, without a cache', () => {
    const { folder } = copyWorkspace();
    const place = createFolder();
    const args = ['build', '--trace', '--no-cache', '--data', join(folder, 'data'), '--out', 'ket-qua/2025'];
    expectDone(place, args, { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' });
    expect(readContents(join(place, 'ket-qua/2025'))).toEqual(expected);
    expect(readContents(folder)).not.toHaveProperty('out');
  });

  it('when the results have been deleted and the cache has not', () => {
    const copy = copyBuilt(built);
    rmSync(copy.path('out'), { recursive: true });
    expectDone(copy.folder, ['build', '--trace']);
    expect(readContents(copy.path('out'))).toEqual(expected);
  });

  it('in three parts', () => {
    const { folder } = copyWorkspace();
    const counts = ['1/3', '2/3', '3/3'].map((part) => {
      const { stdout } = expectDone(folder, ['build', '--trace', '--shard', part]);
      return stdout.split('\n').filter(Boolean).length;
    });
    expect(readContents(join(folder, 'out'))).toEqual(expected);
    expect(counts.reduce((sum, count) => sum + count)).toBe(Object.keys(expected).length);
  });

  it('by single commands', () => {
    const { folder } = copyWorkspace();
    for (const args of [
      ['report', '--month', '11', '--trace'],
      ['report', 'van-hanh', '--month', '7', '--trace'],
      ['draft', 'ke-hoach-cds', '--year', '2026', '--trace'],
      ['draft', 'cong-van-ra-soat', '--year', '2025', '--trace'],
      ['annex', '--year', '2025'],
      ['annex', '--year', '2026'],
    ]) {
      expectDone(folder, args);
    }
    expect(readContents(join(folder, 'out'))).toEqual(expected);
  });
});

describe('cây văn bản', () => {
  it('is the same text everywhere', () => {
    const args = ['report', '--month', '11', '--format', 'json'];
    const { stdout } = expectDone(built.folder, args);
    expect(stdout.length).toBeGreaterThan(1000);
    for (const environment of ELSEWHERE) expect(runIn(built.folder, args, environment).stdout).toBe(stdout);
  });
});
