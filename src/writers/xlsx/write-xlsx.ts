import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { AnnexSheet } from '../../document/index.js';
import { drawSources } from './draw-sources.js';
import { drawTable } from './draw-table.js';
import { type OpenWorkbook, openWorkbook } from './open-workbook.js';
import { planSheet } from './sheet-plan.js';

async function drawWorkbook(book: OpenWorkbook, sheet: AnnexSheet): Promise<void> {
  const plan = planSheet(sheet);
  const tallRows = await drawTable(book, sheet, plan);
  await drawSources(book, sheet, plan, tallRows);
  await book.writer.commit();
}

/**
 * Ghi phụ lục dạng bảng tính (.xlsx) dần ra `output`, which is ended, or destroyed when anything fails.
 * The rows are walked twice and never held: memory does not grow with the table.
 */
export async function streamXlsx(sheet: AnnexSheet, output: NodeJS.WritableStream): Promise<void> {
  const channel = new PassThrough();
  const written = pipeline(channel, output);
  const book = openWorkbook(sheet.properties, channel);
  try {
    // When the output fails, drawing waits forever for room; the race ends with the output's error.
    await Promise.race([drawWorkbook(book, sheet), written]);
    await written;
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    book.abort();
    channel.destroy(cause);
    await written.catch(() => undefined);
    throw error;
  }
}

/** Ghi phụ lục dạng bảng tính (.xlsx). The same sheet gives the same bytes. */
export async function writeXlsx(sheet: AnnexSheet): Promise<Uint8Array> {
  const output = new PassThrough();
  const [bytes] = await Promise.all([buffer(output), streamXlsx(sheet, output)]);
  return new Uint8Array(bytes);
}
