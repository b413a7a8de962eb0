import type ExcelJS from 'exceljs';
import { drawForm } from '../../src/forms/draw/draw-form.js';
import { proposeEntries } from '../../src/forms/index.js';
import { findForm, readWorkbook } from '../../src/forms/read/index.js';
import { type Filling, fillForm } from './fill-form.js';
import { DATASET, formOf, openWorkbook, periodOf } from './form-of.js';

/** Điều đọc được từ một tệp: fields by id, findings as "code address". */
export interface Proposed {
  readonly entries: Readonly<Record<string, object>>;
  readonly findings: readonly string[];
  readonly empty: readonly string[];
}

/** Đọc một tệp như lệnh collect; the name of what is wrong with the whole file otherwise. */
export async function proposeOf(bytes: Uint8Array): Promise<Proposed | string> {
  const sheets = await readWorkbook(bytes);
  if (typeof sheets === 'string') return sheets;
  const form = findForm(sheets);
  if (typeof form === 'string') return form;
  const { entries, findings, empty } = proposeEntries(form, DATASET, periodOf(form.period));
  return {
    entries: Object.fromEntries(entries.map(({ id, fields }) => [id, fields])),
    findings: findings.map(({ code, cell }) => `${code} ${cell.address}`),
    empty: empty.map(([, id]) => id),
  };
}

/** Lưu bằng thư viện. */
export async function saveWorkbook(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Biểu mẫu đã điền, and changed in whatever way. */
export async function fillWorkbook(
  filling: Filling,
  change: (workbook: ExcelJS.Workbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = await openWorkbook(await drawForm(formOf()));
  fillForm(workbook, filling);
  change(workbook);
  return saveWorkbook(workbook);
}
