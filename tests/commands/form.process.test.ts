import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook, sheetOf } from '../forms/form-of.js';
import { copyWorkspace } from './workspace.js';

const NAME = 'out/bieu-mau/so-khcn-2025-12.xlsx';

describe('qnds form', () => {
  const workspace = copyWorkspace();

  it('makes a workbook for each agency that has something to report', async () => {
    const run = workspace.run('form', '--month', '12', '--year', '2025');
    expect([run.status, run.stdout]).toEqual([0, `${NAME}\n`]);
    const workbook = await openWorkbook(readFileSync(workspace.path(NAME)));
    const figures = sheetOf(workbook, 'Số liệu');
    const ids = figures.getColumn('H').values.map(String);
    expect(ids).toContain('thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh');
    const row = figures.getRow(ids.indexOf('thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh'));
    expect([row.getCell('D').value, row.getCell('E').value]).toEqual([99.75, null]);
    const guidance = sheetOf(workbook, 'Hướng dẫn').getColumn(1).values.join('\n');
    expect(guidance).toContain('Số liệu tính từ ngày 15/11/2025 đến hết ngày 14/12/2025.');
    expect(guidance).toContain('trước ngày 25/12/2025');
  });

  it('makes the same bytes again, and never writes over what somebody has filled in', async () => {
    const made = readFileSync(workspace.path(NAME));
    workspace.run('form', '--month', '12', '--year', '2025');
    expect(readFileSync(workspace.path(NAME)).equals(made)).toBe(true);
    const workbook = await openWorkbook(made);
    sheetOf(workbook, 'Số liệu').getCell('E6').value = 99.8;
    const filled = Buffer.from(await workbook.xlsx.writeBuffer());
    writeFileSync(workspace.path(NAME), filled);
    const run = workspace.run('form', '--month', '12', '--year', '2025');
    expect([run.status, run.stdout]).toEqual([3, 'out/bieu-mau/so-khcn-2025-12.moi.xlsx\n']);
    expect(run.stderr).toContain('output-edited');
    expect(readFileSync(workspace.path(NAME)).equals(filled)).toBe(true);
  });

  it.each([
    [['form', 'so-khcm', '--month', '12'], 'so-khcn'],
    [['form', 'so-khcn'], '--month'],
    [['form', '--month', '12', '--template', 'da07'], 'da06'],
  ])('%j is wrong usage', (args, hint) => {
    const run = workspace.run(...args);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(hint);
  });

  it('says so where an agency has nothing to report', () => {
    const run = workspace.run('form', 'vnpt', '--month', '12', '--year', '2025');
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toContain('vnpt');
  });
});
