import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { dropCache, findBaseline, PROGRAM, runProgram } from '../context.js';
import { generateCommunes } from '../generator/generate-communes.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';

const SIZE = { communes: 96, metrics: 50 };
const PERIOD = ['--month', '12', '--year', '2025'];
const FIRST_ROW = 6;

/** Plays the officers: each figure a little more than last time, some of them typed as text. */
async function fillForms(from, to) {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(join(from, name)));
    const sheet = workbook.getWorksheet('Số liệu');
    for (let row = FIRST_ROW; row < FIRST_ROW + SIZE.metrics; row += 1) {
      const last = Number(sheet?.getCell(`D${row}`).value);
      const value = Number.isInteger(last) ? last + 3 : last;
      if (sheet) sheet.getCell(`E${row}`).value = row % 7 === 0 ? String(value).replace('.', ',') : value;
    }
    writeFileSync(join(to, name), Buffer.from(await workbook.xlsx.writeBuffer()));
  }
}

/**
 * Biểu mẫu của 96 xã, 50 số liệu mỗi xã: lập, và thu khi đã điền; bên cạnh exceljs đọc chính các tệp ấy.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly import('../row.js').Row[]>}
 */
export async function measureForms(context) {
  context.say('Biểu mẫu: sinh 96 xã, 50 số liệu mỗi xã…');
  const folder = join(context.scratch, 'communes');
  generateCommunes(folder, SIZE);
  runProgram(folder, 'form', ...PERIOD);
  const sent = join(folder, 've');
  await fillForms(join(folder, 'out/bieu-mau'), sent);
  const results = await measureInterleaved(
    [
      { name: 'exceljs', args: [findBaseline('read-exceljs.cjs'), sent] },
      { name: 'form', args: [PROGRAM, 'form', ...PERIOD], folder, before: () => dropCache(folder) },
      {
        name: 'collect',
        args: [PROGRAM, 'collect', 've', '--dry-run'],
        folder,
        before: () => dropCache(folder),
      },
    ],
    context.longRuns,
  );
  const baseline = results.get('exceljs');
  const rows = (title, key) => {
    const measured = results.get(key);
    const row = compare(`biểu mẫu 96 × 50, ${title}`, measured, baseline, { baselineName: 'exceljs đọc' });
    if (measured === undefined) return [row];
    const memory = {
      ...row,
      name: `${row.name}: bộ nhớ`,
      value: measured.megabytes,
      unit: 'MB',
      target: { atMost: 400 },
    };
    return [{ ...row, value: measured.milliseconds / 1000, unit: 'giây', target: { atMost: 20 } }, memory];
  };
  return [...rows('lập', 'form'), ...rows('thu', 'collect')];
}
