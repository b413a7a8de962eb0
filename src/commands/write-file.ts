import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Localized } from '../diagnostics/index.js';
import type { Failure } from './console.js';
import { chooseOutputPlace } from './guard-output.js';

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

const TEMPORARY = /^\..+\.(\d+)\.tmp$/;

/** Hidden, beside the file, apart for each process. */
function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what a run that was killed has left; a run that still goes on keeps its own. */
function sweepTemporaries(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = TEMPORARY.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

/** Tệp cần ghi: its absolute path, the name shown to the user, and whether an edited file may be replaced. */
export interface OutputTarget {
  readonly path: string;
  readonly shown: string;
  readonly force: boolean;
}

/** Kết quả ghi: the name of what was written, if anything, and what went wrong. */
export interface WriteResult {
  readonly written?: string;
  readonly failure?: Failure;
}

type Produce = (temporary: string) => Promise<boolean> | boolean;

/**
 * Ghi tệp trọn vẹn: beside its place first, flushed, then renamed, so that a half-written file never stands there.
 * `produce` fills the temporary file and tells whether it may take its place.
 */
async function publish(target: OutputTarget, isGuarded: boolean, produce: Produce): Promise<WriteResult> {
  const { shown, force } = target;
  const temporary = temporaryName(target.path);
  try {
    makeFolder(dirname(target.path));
    sweepTemporaries(dirname(target.path));
    const place = isGuarded ? chooseOutputPlace(target.path, shown, force) : { path: target.path };
    if ('code' in place) return { failure: place };
    if (!(await produce(temporary))) {
      removeTemporary(temporary);
      return {};
    }
    renameSync(temporary, place.path);
    const written = join(dirname(shown), basename(place.path));
    return { written, ...(place.edited && { failure: place.edited }) };
  } catch (error) {
    removeTemporary(temporary);
    return { failure: describeFailure(shown, error) };
  }
}

/** Ghi một tệp DOCX: an edited file is kept. */
export function writeGuarded(target: OutputTarget, content: Uint8Array): Promise<WriteResult> {
  return publish(target, true, (temporary) => {
    writeWhole(temporary, content);
    return true;
  });
}

/** Ghi một tệp phụ (nguồn gốc số liệu), which nobody edits. */
export function writePlain(target: OutputTarget, content: string): Promise<WriteResult> {
  return publish(target, false, (temporary) => {
    writeWhole(temporary, Buffer.from(content, 'utf8'));
    return true;
  });
}

/** Ghi dần một tệp XLSX; it takes its place only when `accept` agrees in the end. */
export function streamGuarded(
  target: OutputTarget,
  content: { readonly produce: (output: Writable) => Promise<void>; readonly accept: () => boolean },
): Promise<WriteResult> {
  return publish(target, true, async (temporary) => {
    const output = createWriteStream(temporary, { flush: true });
    await Promise.all([content.produce(output), finished(output)]);
    return content.accept();
  });
}

/** The folder itself may be what is wrong; then there is nothing to remove. */
function removeTemporary(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
