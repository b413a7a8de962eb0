import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Failure } from '../diagnostics/index.js';
import type { AnnexSheet, OfficialDocument } from '../document/index.js';
import type { Output } from './order.js';
import { StagedFile } from './output/staged-file.js';

/** The reference document of the package stands beside the bundle. */
const PACKAGE_REFERENCE = join(import.meta.dirname, 'reference.docx');

const BROKEN_REFERENCE: Failure = {
  code: 'wrong-usage',
  message: {
    vi: 'Tệp templates/reference.docx không phải tệp Word mở được.',
    en: 'templates/reference.docx is not a Word document that can be opened.',
  },
  hint: {
    vi: 'Mở và lưu lại tệp này bằng Word, hoặc xóa đi để dùng kiểu trình bày có sẵn.',
    en: 'Open and save it in Word, or delete it to use the built-in styles.',
  },
};

/** Chỗ đặt tệp mới: `name` without extension; without a folder only hashes are wanted. */
export interface StagingPlace {
  readonly name: string;
  readonly staging: string | undefined;
}

let packageReference: Uint8Array | undefined;

function readPackageReference(): Uint8Array {
  packageReference ??= readFileSync(PACKAGE_REFERENCE);
  return packageReference;
}

async function putDown(
  content: Uint8Array,
  extension: string,
  { name, staging }: StagingPlace,
): Promise<Output> {
  const file = new StagedFile(staging, `${name}${extension}`);
  try {
    file.append(content);
    return { extension, hash: await file.finish(), ...(file.path !== undefined && { staged: file.path }) };
  } catch (error) {
    file.discard();
    throw error;
  }
}

/**
 * Vẽ văn bản thành tệp Word.
 * @throws the file system's error.
 */
export async function drawDocument(
  document: OfficialDocument,
  reference: Uint8Array | undefined,
  place: StagingPlace,
): Promise<Failure | Output> {
  const { BrokenReferenceError, writeDocx } = await import('../writers/docx/index.js');
  try {
    return await putDown(writeDocx(document, reference ?? readPackageReference()), '.docx', place);
  } catch (error) {
    if (error instanceof BrokenReferenceError) return BROKEN_REFERENCE;
    throw error;
  }
}

/** Viết nguồn gốc các số liệu của văn bản. */
export async function drawTrace(document: OfficialDocument, place: StagingPlace): Promise<Output> {
  const { writeTrace } = await import('../writers/trace/index.js');
  return putDown(Buffer.from(writeTrace(document), 'utf8'), '.docx.trace.json', place);
}

/** Vẽ phụ lục thành trang tính; nothing remains when `accept` does not agree in the end. */
export async function drawSheet(
  sheet: AnnexSheet,
  { name, staging }: StagingPlace,
  accept: () => boolean,
): Promise<readonly Output[]> {
  const { streamXlsx } = await import('../writers/xlsx/index.js');
  const file = new StagedFile(staging, `${name}.xlsx`);
  try {
    const stream = file.toStream();
    await Promise.all([streamXlsx(sheet, stream), finished(stream)]);
    const hash = await file.finish();
    if (accept())
      return [{ extension: '.xlsx', hash, ...(file.path !== undefined && { staged: file.path }) }];
    file.discard();
    return [];
  } catch (error) {
    file.discard();
    throw error;
  }
}
