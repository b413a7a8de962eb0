import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { AnnexSheet } from '../../document/index.js';
import { drawTable } from './draw-table.js';
import { OpenWorkbook } from './open-workbook.js';

async function drawWorkbook(book: OpenWorkbook, sheet: AnnexSheet): Promise<void> {
  await drawTable(book, sheet);
  await book.finish();
}

/**
 * Ghi phụ lục dạng bảng tính (.xlsx) dần ra `output`, which is ended, or destroyed when anything fails.
 * The rows are walked once and never held.
 */
export async function streamXlsx(sheet: AnnexSheet, output: NodeJS.WritableStream): Promise<void> {
  const channel = new PassThrough();
  const written = pipeline(channel, output);
  const book = new OpenWorkbook(sheet.properties, channel);
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
