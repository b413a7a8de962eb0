import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyWorkspace, createFolder, runIn } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, listDifferences, makeAnew, readContents } from './built-workspace.js';
import { CACHE, expectSame, listWords } from './damage.js';

const built = buildWorkspace();
const words = listWords(built.run('build', '--no-cache', '--quiet'));
const expected = { contents: readContents(built.path('out')), words };
const NAME = 'da06-2025-11.docx';

describe('bộ nhớ đệm chép từ nơi khác', () => {
  it('gives nothing of the other data', () => {
    const other = copyBuilt(built);
    other.replace('data/agencies.yaml', 'name: Sở Khoa học và Công nghệ\n', 'name: Sở Khoa học, Công nghệ\n');
    expect(other.run('build').status).toBe(0);
    const anew = readContents(other.path('out'));
    expect(listDifferences(anew, expected.contents).length).toBeGreaterThan(5);
    const copy = copyWorkspace();
    cpSync(other.path('.qnds-cache'), copy.path('.qnds-cache'), { recursive: true });
    cpSync(other.path('out'), copy.path('out'), { recursive: true });
    expectSame(copy, expected);
  });
});

describe('không gian làm việc chỉ cho đọc', () => {
  /** Root writes everywhere, so the folder is mounted anew where there is root. */
  function lock(folder: string): string | undefined {
    if (process.getuid?.() !== 0) {
      chmodSync(folder, 0o555);
      onTestFinished(() => chmodSync(folder, 0o755));
      return undefined;
    }
    try {
      execFileSync('mount', ['--bind', folder, folder], { stdio: 'pipe' });
      onTestFinished(() => void execFileSync('umount', [folder]));
      execFileSync('mount', ['-o', 'remount,ro,bind', folder], { stdio: 'pipe' });
    } catch (error) {
      return `mount is not possible here: ${String((error as { stderr?: Buffer }).stderr).trim()}`;
    }
    return undefined;
  }

  it('is checked, and documents are made elsewhere', (context) => {
    const copy = copyWorkspace();
    const spoken = copy.run('validate', '--no-cache', '--verbose');
    const reason = lock(copy.folder);
    if (reason !== undefined) context.skip(reason);
    expect(copy.run('validate', '--verbose')).toEqual(spoken);
    const out = join(createFolder(), 'ket-qua');
    expect(copy.run('report', '--month', '11', '--out', out).status).toBe(0);
    expect(readContents(out)).toEqual({ [NAME]: expected.contents[NAME] });
    expect(copy.run('build', 'phu-luc-2', '--out', out).status).toBe(0);
    expect(expected.contents).toMatchObject(readContents(out));
    expect(copy.run('build', 'phu-luc-2').status).toBe(3);
    expect(copy.list('.qnds-cache')).toEqual([]);
  });

  it('has a file where the cache should be', () => {
    const copy = copyWorkspace();
    mkdirSync(copy.path('.qnds-cache'));
    copy.write(CACHE, 'không phải thư mục');
    expectSame(copy, expected);
    expect(copy.read(CACHE)).toBe('không phải thư mục');
    expect(makeAnew(copy)).toEqual(expected.contents);
    expect(runIn(copy.folder, ['validate']).status).toBe(0);
  });
});

describe('--no-cache', () => {
  it('leaves nothing but the results', () => {
    const copy = copyWorkspace();
    expect(copy.run('build', '--no-cache', '--quiet').status).toBe(0);
    expect(readdirSync(copy.folder).sort()).toEqual(['data', 'out', 'templates']);
    expect(readContents(copy.path('out'))).toEqual(expected.contents);
  });
});

describe('tệp dữ liệu đọc lại khi đã ghi lại', () => {
  it('also when its size and its time are as before', () => {
    const copy = copyBuilt(built);
    const file = copy.path('data/systems/zalo-ho-tro-cap-xa.yaml');
    const { atime, mtime } = statSync(file);
    copy.replace('data/returns/2025-07/so-khcn.yaml', 'value: 500', 'value: 510');
    utimesSync(file, atime, mtime);
    expect(copy.run('build').stdout).toContain('out/van-hanh-2025-07.docx');
  });
});
