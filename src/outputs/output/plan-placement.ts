import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Failure } from '../../diagnostics/index.js';
import { hashContent } from '../../text/index.js';
import { findWriter } from '../../writers/index.js';

/** Nơi muốn ghi một tệp kết quả, and what may be done with a file that stands there. */
export interface OutputPath {
  /** Absolute. */
  readonly path: string;
  /** As the user would type it. */
  readonly shown: string;
  /** Of the writer, which knows its own untouched file. */
  readonly format: string;
  /** Replace an edited file, keeping it under a dated name. */
  readonly force: boolean;
  /** Refuse a file that is open even when there is nothing to write. */
  readonly minds: 'every-lock' | 'locks-in-the-way';
}

/** Nơi sẽ ghi: the wanted path itself, or a new name beside a file that someone has edited. */
export interface Placement {
  readonly path: string;
  /** It stands there already. */
  readonly isSame: boolean;
  /** The file there has been edited and is to be kept under a dated name. */
  readonly keepsCopy: boolean;
  /** Set when the file at the wanted path has been edited and stays. */
  readonly edited?: Failure;
}

/** Word and LibreOffice leave such a file beside a document that they have open. */
function findLock(path: string): string | undefined {
  const [folder, name] = [dirname(path), basename(path)];
  const locks = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return locks.find((lock) => existsSync(join(folder, lock)));
}

function describeLocked(path: string, lock: string): Failure {
  return {
    code: 'output-locked',
    message: {
      vi: `Không ghi ${path}: tệp đang mở trong Word hoặc LibreOffice (có tệp khóa ${lock}).`,
      en: `${path} is open in Word or LibreOffice (there is a lock file ${lock}) and was not written.`,
    },
    hint: {
      vi: `Đóng tệp rồi chạy lại; nếu không chương trình nào đang mở, xóa tệp ${lock}.`,
      en: `Close it and run again; if no program has it open, delete ${lock}.`,
    },
  };
}

const KEPT = {
  edited: { vi: 'đã được sửa sau khi tạo', en: 'has been edited since it was made' },
  unknown: { vi: 'có thể đã được sửa sau khi tạo', en: 'may have been edited since it was made' },
};

function describeEdited(path: string, beside: string, state: keyof typeof KEPT): Failure {
  const { vi, en } = KEPT[state];
  return {
    code: 'output-edited',
    message: {
      vi: `${path} ${vi} nên được giữ nguyên; bản mới ghi ở ${beside}.`,
      en: `${path} ${en} and is kept; the new version is ${beside}.`,
    },
    hint: {
      vi: 'So hai bản rồi xóa bản thừa; hoặc thêm --force để thay (bản đã sửa được giữ lại với ngày tháng trong tên).',
      en: 'Compare the two and delete one; or add --force to replace it (the edited one is kept under a dated name).',
    },
  };
}

/** `name`, `name-2`, `name-3` … */
export function* listNames(path: string): Iterable<string> {
  const extension = extname(path);
  const stem = path.slice(0, -extension.length);
  yield path;
  for (let count = 2; ; count += 1) yield `${stem}-${count}${extension}`;
}

/** Tên của bản mới bên cạnh một tệp đã được sửa tay: `name.moi`, `name.moi-2` … */
export function nameBeside(path: string): Iterable<string> {
  const extension = extname(path);
  return listNames(`${path.slice(0, -extension.length)}.moi${extension}`);
}

/** Ở chỗ của kết quả có thứ không phải tệp thường: a pipe or a device, which must not be opened. */
export class SpecialFileError extends Error {}

function isOrdinary(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true || found?.isDirectory() === true;
}

/** What stands at a path, against what should: `unknown` may have been edited. */
async function inspect(
  { path, format }: Pick<OutputPath, 'format' | 'path'>,
  hash: string,
  earlierHashes: readonly string[],
): Promise<'edited' | 'ours' | 'same' | 'unknown'> {
  // A link that leads nowhere is somebody's file too.
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'ours';
  if (!isOrdinary(path)) throw new SpecialFileError();
  const bytes = readFileSync(path);
  const current = hashContent(bytes);
  if (current === hash) return 'same';
  if (earlierHashes.includes(current)) return 'ours';
  const { writer } = await findWriter(format).load();
  const isUntouched = writer.isUntouched?.(bytes);
  if (isUntouched === undefined) return 'unknown';
  return isUntouched ? 'ours' : 'edited';
}

async function planBeside(
  { path, shown, format }: OutputPath,
  { hash, earlierHashes }: { readonly hash: string; readonly earlierHashes: readonly string[] },
  found: keyof typeof KEPT,
): Promise<Placement> {
  for (const beside of nameBeside(path)) {
    const state = await inspect({ path: beside, format }, hash, earlierHashes);
    if (state === 'edited' || state === 'unknown') continue;
    const edited = describeEdited(shown, join(dirname(shown), basename(beside)), found);
    return { path: beside, isSame: state === 'same', keepsCopy: false, edited };
  }
  throw new Error('the names have no end');
}

/**
 * Chọn nơi ghi một tệp có dấu băm `hash`: never over a file that is open, and never over one that someone has edited,
 * unless `force` is given, and then the edited one is kept beside it.
 * @param earlierHashes of what was put there before, as far as that is known.
 * @throws the file system's error when a file cannot be read.
 */
export async function planPlacement(
  wanted: OutputPath,
  hash: string,
  earlierHashes: readonly string[],
): Promise<Failure | Placement> {
  const { path, shown, force, minds } = wanted;
  const state = await inspect(wanted, hash, earlierHashes);
  const isDone = state === 'same' && minds === 'locks-in-the-way';
  const lock = isDone ? undefined : findLock(path);
  if (lock !== undefined) return describeLocked(shown, lock);
  if (state === 'same') return { path, isSame: true, keepsCopy: false };
  if (state === 'ours') return { path, isSame: false, keepsCopy: false };
  return force
    ? { path, isSame: false, keepsCopy: true }
    : planBeside(wanted, { hash, earlierHashes }, state);
}
