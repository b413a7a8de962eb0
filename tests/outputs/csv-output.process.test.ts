import { appendFileSync, rmSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from '../commands/workspace.js';
import { copyBuilt } from './built-workspace.js';

const NAME = 'he-thong-dung-chung-2025.csv';
const ANNEX = ['annex', 'he-thong-dung-chung', '--year', '2025', '--format', 'csv'] as const;

function makeAnnex(): WorkspaceCopy {
  const workspace = copyWorkspace();
  expect(workspace.run(...ANNEX)).toMatchObject({ status: 0, stdout: `out/${NAME}\n` });
  return workspace;
}

const made = makeAnnex();

function changeData(copy: WorkspaceCopy): void {
  copy.replace('data/returns/2025-07/so-khcn.yaml', 'value: 500', 'value: 510');
}

describe('phụ lục CSV', () => {
  it('stands alone in the folder of the results and has every figure', () => {
    expect(made.list('out')).toEqual([NAME]);
    const text = made.read(`out/${NAME}`);
    expect(text.replaceAll('"', '')).toMatch(/^\uFEFFTT,Nội dung,Đơn vị tính,.*\r\n/);
    expect(text).toContain('gần 500');
  });

  it('stands beside the sheet of the same annex; each keeps its own record', () => {
    const copy = copyBuilt(made);
    expect(copy.run('annex', 'he-thong-dung-chung', '--year', '2025').status).toBe(0);
    const before = statSync(copy.path(`out/${NAME}`)).mtimeMs;
    expect(copy.run(...ANNEX).status).toBe(0);
    expect(statSync(copy.path(`out/${NAME}`)).mtimeMs).toBe(before);
    expect(copy.list('out')).toEqual([NAME, NAME.replace('csv', 'xlsx')]);
  });

  it('is written over while nobody has edited it, though the cache has been deleted and the data changed', () => {
    const copy = copyBuilt(made);
    rmSync(copy.path('.qnds-cache'), { recursive: true });
    changeData(copy);
    expect(copy.run(...ANNEX)).toMatchObject({ status: 0, stdout: `out/${NAME}\n` });
    expect(copy.list('out')).toEqual([NAME]);
    expect(copy.read(`out/${NAME}`)).toContain('gần 510');
  });

  it.each([
    ['with the cache', false],
    ['without the cache', true],
  ])('is kept once somebody has edited it, %s', (_, isDeleted) => {
    const copy = copyBuilt(made);
    appendFileSync(copy.path(`out/${NAME}`), 'thêm,một,dòng\r\n');
    const edited = copy.read(`out/${NAME}`);
    if (isDeleted) rmSync(copy.path('.qnds-cache'), { recursive: true });
    changeData(copy);
    expect(copy.run(...ANNEX)).toMatchObject({ status: 3, stdout: 'out/he-thong-dung-chung-2025.moi.csv\n' });
    expect(copy.read(`out/${NAME}`)).toBe(edited);
  });

  it.each([
    ['a figure', (text: string) => text.replace('gần 500', 'gần 505')],
    [
      'a figure of the last row',
      (text: string) =>
        text.replace(/(\d)(\D*)$/, (_, digit: string, end: string) => `${(Number(digit) + 1) % 10}${end}`),
    ],
    ['the quotes, as a spreadsheet that saves it', (text: string) => text.replaceAll('"', '')],
    ['a row', (text: string) => text.replace(/[^\n]*\n$/, '')],
    ['the mark of its encoding', (text: string) => text.slice(1)],
  ])('is kept when the edit changed %s', (_, edit) => {
    const copy = copyBuilt(made);
    const edited = edit(copy.read(`out/${NAME}`));
    copy.write(`out/${NAME}`, edited);
    rmSync(copy.path('.qnds-cache'), { recursive: true });
    const { status, stderr } = copy.run(...ANNEX);
    expect({ status, text: copy.read(`out/${NAME}`) }).toEqual({ status: 3, text: edited });
    expect(stderr).toContain('đã được sửa sau khi tạo');
  });
});
