import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Localized } from '../diagnostics/index.js';
import type { Failure } from './console.js';

const REASONS: Readonly<Record<string, Localized>> = {
  EACCES: { vi: 'không có quyền ghi vào thư mục này', en: 'writing to this folder is not permitted' },
  EBUSY: { vi: 'tệp đang mở trong chương trình khác', en: 'the file is open in another program' },
  EEXIST: { vi: 'tên thư mục trùng với một tệp đã có', en: 'a file stands where the folder should be' },
  EISDIR: { vi: 'tên này là một thư mục', en: 'the name is that of a folder' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  ENOTDIR: { vi: 'tên thư mục trùng với một tệp đã có', en: 'a file stands where the folder should be' },
  EPERM: { vi: 'không có quyền ghi vào thư mục này', en: 'writing to this folder is not permitted' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
};

function describeFailure(path: string, error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  const reason = REASONS[code] ?? { vi: `lỗi ${code}`, en: `error ${code}` };
  return {
    code: 'output-failed',
    message: {
      vi: `Không ghi được ${path}: ${reason.vi}. Tệp này chưa được ghi hay thay đổi.`,
      en: `${path} could not be written: ${reason.en}. The file was not written or changed.`,
    },
    hint: {
      vi: 'Kiểm tra ổ đĩa và quyền ghi, đóng tệp nếu đang mở, hoặc chọn thư mục khác bằng --out.',
      en: 'Check the disk and your permissions, close the file, or choose another folder with --out.',
    },
  };
}

function writeWhole(path: string, content: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let written = 0; written < content.length; ) written += writeSync(file, content, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a folder and those above it; node's own recursive call never returns for some file systems. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Hidden, beside the file, apart for each process. */
function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/**
 * Ghi tệp trọn vẹn: beside its place first, flushed, then renamed, so that a half-written file never stands there.
 * @returns what went wrong, or undefined.
 */
export function writeFile(path: string, content: Uint8Array | string): Failure | undefined {
  const temporary = temporaryName(path);
  try {
    makeFolder(dirname(path));
    writeWhole(temporary, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    removeTemporary(temporary);
    return describeFailure(path, error);
  }
}

/**
 * Ghi tệp lớn trọn vẹn: `produce` writes to a stream, and the file takes its place only when all of it is there
 * and `accept` agrees.
 * @returns what went wrong, or undefined.
 */
export async function streamFile(
  path: string,
  content: { readonly produce: (output: Writable) => Promise<void>; readonly accept: () => boolean },
): Promise<Failure | undefined> {
  const temporary = temporaryName(path);
  try {
    makeFolder(dirname(path));
    const output = createWriteStream(temporary, { flush: true });
    await Promise.all([content.produce(output), finished(output)]);
    if (content.accept()) renameSync(temporary, path);
    else removeTemporary(temporary);
    return undefined;
  } catch (error) {
    removeTemporary(temporary);
    return describeFailure(path, error);
  }
}

/** The folder itself may be what is wrong; then there is nothing to remove. */
function removeTemporary(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
