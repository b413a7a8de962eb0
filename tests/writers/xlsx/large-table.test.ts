import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import type { TableRow } from '../../../src/document/index.js';
import { streamXlsx, writeXlsx } from '../../../src/writers/xlsx/index.js';
import { cell, createSheet, number } from './sheet-nodes.js';
import { count, readPart } from './xlsx-parts.js';

const size = 20_000;

/** Rows that know how often they were walked and how far the reader has come. */
function createRows() {
  const seen = { walks: 0, rows: 0 };
  const rows: Iterable<TableRow> = {
    *[Symbol.iterator]() {
      seen.walks += 1;
      for (let index = 0; index < size; index += 1) {
        seen.rows += 1;
        if (index % 2 === 0) yield { group: true, cells: [cell('I'), cell(`Nhóm ${index}`, 2)] };
        else yield { cells: [cell(`${index}`), cell('Chỉ tiêu'), number(index, `${index}`)] };
      }
    },
  };
  return { rows, seen };
}

it('walks the rows once', async () => {
  const { rows, seen } = createRows();
  const bytes = await writeXlsx(createSheet(rows));
  expect(seen).toEqual({ walks: 1, rows: size });
  const table = readPart(bytes, 'xl/worksheets/sheet1.xml');
  expect(count(table, /<row /g)).toBe(size + 5);
  expect(count(table, /<mergeCell /g)).toBe(size / 2 + 3);
  expect(table).toContain(`<mergeCells count="${size / 2 + 3}">`);
  expect(count(readPart(bytes, 'xl/worksheets/sheet2.xml'), /<row /g)).toBe(size / 2 + 1);
});

it('reads rows no faster than the output takes them', async () => {
  const { rows, seen } = createRows();
  const hash = createHash('sha256');
  let atFirstChunks = 0;
  let chunks = 0;
  const output = new Writable({
    highWaterMark: 1024,
    write: (chunk, _encoding, done) => {
      hash.update(chunk);
      chunks += 1;
      if (chunks === 3) atFirstChunks = seen.rows;
      setImmediate(done);
    },
  });
  await streamXlsx(createSheet(rows), output);
  expect(atFirstChunks).toBeGreaterThan(0);
  expect(atFirstChunks).toBeLessThan(size);
  const again = await writeXlsx(createSheet(createRows().rows));
  expect(hash.digest('hex')).toBe(createHash('sha256').update(again).digest('hex'));
});

it('lists the sources of what the table shows, where rows say less the second time', async () => {
  let walks = 0;
  const rows: Iterable<TableRow> = {
    *[Symbol.iterator]() {
      walks += 1;
      yield { cells: [cell('1'), walks === 1 ? number(12, 'Kế hoạch số 12') : cell('Kế hoạch')] };
    },
  };
  const bytes = await writeXlsx(createSheet(rows));
  expect(readPart(bytes, 'xl/worksheets/sheet2.xml')).toContain('Kế hoạch số 12');
});
