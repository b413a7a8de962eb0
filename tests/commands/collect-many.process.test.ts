import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateCommunes } from '../benchmark/generator/generate-communes.js';
import { openWorkbook, sheetOf } from '../forms/form-of.js';
import { createFolder, runIn, startIn } from './workspace.js';

const COMMUNES = 50;
const METRICS = 6;
const folder = createFolder();
const path = (name: string) => join(folder, name);

type Plant = (figures: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

function put(address: string, value: ExcelJS.CellValue): Plant {
  return (figures) => {
    figures.getCell(address).value = value;
  };
}

/** Lỗi được cài, by the number of the commune: what is done, and the one finding that it gives. */
const PLANTED: Readonly<Record<number, readonly [Plant, string]>> = {
  2: [put('E6', 100.5), 'E6 figure-out-of-range'],
  5: [put('E7', 12.5), 'E7 figure-too-precise'],
  9: [put('E7', 'một nghìn'), 'E7 cell-unclear'],
  13: [put('E8', '1034 tài khoản'), 'E8 cell-unclear'],
  17: [put('E8', { error: '#N/A' }), 'E8 cell-unclear'],
  21: [put('E9', { formula: '1+1' } as ExcelJS.CellValue), 'E9 cell-unclear'],
  25: [put('F9', '31/11/2025'), 'F9 cell-unclear'],
  29: [put('E10', -3), 'E10 figure-out-of-range'],
  33: [(figures) => figures.spliceRows(9, 0, [null, 'Cộng', null, null, 5]), 'E9 cell-outside-form'],
  37: [
    (figures) => {
      figures.getCell('E10').value = new Date(Date.UTC(2025, 11, 1));
      // Cells share what they look like.
      figures.getCell('E10').style = { ...figures.getCell('E10').style, numFmt: 'dd/mm/yyyy' };
    },
    'E10 cell-unclear',
  ],
  41: [put('H10', 'he-xa-41/khong-co'), 'E10 unknown-id'],
  45: [put('H10', 'he-xa-51/so-3'), 'E10 reported-by-other'],
};

async function fill(name: string, plant: Plant | undefined): Promise<void> {
  const workbook = await openWorkbook(readFileSync(path(`out/bieu-mau/${name}`)));
  const figures = sheetOf(workbook, 'Số liệu');
  for (let row = 6; row < 6 + METRICS; row += 1) {
    const last = Number(figures.getCell(`D${row}`).value);
    figures.getCell(`E${row}`).value = Number.isInteger(last) ? last + 3 : last;
  }
  plant?.(figures, workbook);
  writeFileSync(path(`ve/${name}`), Buffer.from(await workbook.xlsx.writeBuffer()));
}

beforeAll(async () => {
  // The last one sends nothing.
  generateCommunes(folder, { communes: COMMUNES + 1, metrics: METRICS });
  expect(runIn(folder, ['form', '--month', '12', '--year', '2025']).status).toBe(0);
  mkdirSync(path('ve'));
  for (let commune = 1; commune <= COMMUNES; commune += 1) {
    await fill(`xa-${commune}-2025-12.xlsx`, PLANTED[commune]?.[0]);
  }
});

interface Finding {
  readonly file: string;
  readonly cell: string;
  readonly code: string;
}

describe('nhiều biểu mẫu cùng lúc', () => {
  it('each fault is named at its cell, and nothing else is found', () => {
    const run = runIn(folder, ['collect', 've', '--format', 'json']);
    const { findings } = JSON.parse(run.stdout) as { findings: readonly Finding[] };
    const told = findings.map(({ file, cell, code }) => `${file} ${cell.replace('Số liệu!', '')} ${code}`);
    const planted = Object.entries(PLANTED).map(
      ([commune, [, found]]) => `ve/xa-${commune}-2025-12.xlsx ${found}`,
    );
    expect([run.status, [...told].sort()]).toEqual([1, planted.sort()]);
    expect(readdirSync(path('data/returns'))).toEqual(['2025-11']);
  });

  it('a run that is killed leaves all figures of a workbook or none', async () => {
    for (const commune of Object.keys(PLANTED)) rmSync(path(`ve/xa-${commune}-2025-12.xlsx`));
    const left = COMMUNES - Object.keys(PLANTED).length;
    const counts: number[] = [];
    for (
      let lifetime = 200;
      counts.at(-1) !== left && lifetime < 40_000;
      lifetime = Math.ceil(lifetime * 1.15)
    ) {
      await startIn(folder, ['collect', 've'], lifetime);
      const returns = readdirSync(path('data/returns')).includes('2025-12')
        ? readdirSync(path('data/returns/2025-12')).filter((name) => name.endsWith('.yaml'))
        : [];
      for (const name of returns) {
        const text = readFileSync(path(`data/returns/2025-12/${name}`), 'utf8');
        expect(text.match(/cell: /g)).toHaveLength(METRICS);
      }
      counts.push(returns.length);
    }
    expect(counts.at(-1)).toBe(left);
    expect(runIn(folder, ['validate']).status).toBe(0);
  });
});
