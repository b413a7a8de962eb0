import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { drawForm } from '../../src/forms/draw/draw-form.js';
import { readParts } from '../../src/writers/zip-records/index.js';
import { formOf, openWorkbook, sheetOf } from './form-of.js';
import { fillWorkbook, proposeOf } from './propose-of.js';

const folder = mkdtempSync(join(tmpdir(), 'qnds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let hasOffice: boolean;
beforeAll(() => {
  hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
});

/** Lưu lại bằng LibreOffice, in one format after another; each beside the last. */
function saveThrough(context: TestContext, bytes: Uint8Array, ...formats: readonly string[]): Uint8Array {
  if (!hasOffice) context.skip('there is no soffice here');
  let path = join(folder, 'form.xlsx');
  writeFileSync(path, bytes);
  for (const [index, format] of formats.entries()) {
    const out = join(folder, String(index));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    path = join(out, `form.${format}`);
  }
  return new Uint8Array(readFileSync(path));
}

const FILLING = {
  'Số liệu y-te-so/ho-so E': 8400,
  'Số liệu y-te-so/ty-le E': '99,81 %',
  'Số liệu y-te-so/kinh-phi E': 1.875,
  'Số liệu y-te-so/kinh-phi F': new Date(Date.UTC(2025, 11, 10)),
  'Nhiệm vụ viec/ke-hoach D': 'Đã hoàn thành',
  'Nhiệm vụ viec/ke-hoach E': new Date(Date.UTC(2025, 11, 10)),
  'Nhiệm vụ viec/ke-hoach F': 'Đã trình.',
};

describe('biểu mẫu lưu bằng LibreOffice', () => {
  it('reads the same, from xlsx and by way of ods', async (context) => {
    const bytes = await fillWorkbook(FILLING);
    const read = await proposeOf(bytes);
    expect(read).toMatchObject({ findings: [] });
    expect(await proposeOf(saveThrough(context, bytes, 'xlsx'))).toEqual(read);
    expect(await proposeOf(saveThrough(context, bytes, 'ods', 'xlsx'))).toEqual(read);
  });

  it('keeps what is checked while one types', async (context) => {
    const saved = saveThrough(context, await drawForm(formOf()), 'xlsx');
    const workbook = await openWorkbook(saved);
    const figures = sheetOf(workbook, 'Số liệu');
    const share = figures.getCell('E7').dataValidation;
    expect(share).toMatchObject({ type: 'decimal', formulae: [0, 100], errorTitle: 'Số chưa hợp lệ' });
    expect(share?.prompt).toContain('Lần trước: 99,8');
    expect(figures.getCell('E6').dataValidation?.type).toBe('whole');
    expect(sheetOf(workbook, 'Nhiệm vụ').getCell('D6').dataValidation?.type).toBe('list');
    const styles = new TextDecoder().decode(readParts(saved).get('xl/styles.xml'));
    expect(styles).toMatch(/<protection locked="(false|0)"/);
    expect(sheetOf(workbook, 'qnds').state).not.toBe('visible');
  });

  it('an old workbook (.xls) is told as one', async (context) => {
    const bytes = saveThrough(context, await drawForm(formOf()), 'xls');
    expect(await proposeOf(bytes)).toBe('locked');
    expect(await proposeOf(saveThrough(context, await drawForm(formOf()), 'ods'))).toBe('otherFormat');
    expect(await proposeOf(saveThrough(context, await drawForm(formOf()), 'csv'))).toBe('notWorkbook');
  });
});
