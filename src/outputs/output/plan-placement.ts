import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Failure } from '../../diagnostics/index.js';
import { hashContent } from '../../text/index.js';

/** Nơi muốn ghi một tệp. */
export interface Place {
  /** Absolute. */
  readonly path: string;
  /** As the user would type it. */
  readonly shown: string;
  /** A file that people edit: an edited one is kept. */
  readonly isGuarded: boolean;
  /** Replace an edited file, keeping it under a dated name. */
  readonly force: boolean;
  /** Refuse a file that is open even when there is nothing to write. */
  readonly minds: 'every-lock' | 'locks-in-the-way';
}

/** Nơi sẽ ghi: the place itself, or a new name beside a file that someone has edited. */
export interface Placement {
  readonly path: string;
  /** It stands there already. */
  readonly isSame: boolean;
  /** The file there has been edited and is to be kept under a dated name. */
  readonly keepsCopy: boolean;
  /** Set when the file at the wanted place has been edited and stays. */
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

function describeEdited(path: string, beside: string): Failure {
  return {
    code: 'output-edited',
    message: {
      vi: `${path} đã được sửa sau khi tạo nên được giữ nguyên; bản mới ghi ở ${beside}.`,
      en: `${path} has been edited since it was made and is kept; the new version is ${beside}.`,
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

/** What stands at a path, against what should. */
async function inspect(
  path: string,
  hash: string,
  earlierHash: string | undefined,
): Promise<'edited' | 'ours' | 'same'> {
  if (!existsSync(path)) return 'ours';
  const bytes = readFileSync(path);
  const current = hashContent(bytes);
  if (current === hash) return 'same';
  if (current === earlierHash) return 'ours';
  const { isAsGenerated } = await import('../../writers/package-digest/index.js');
  return isAsGenerated(bytes) ? 'ours' : 'edited';
}

async function planBeside({ path, shown }: Place, hash: string): Promise<Placement> {
  const extension = extname(path);
  for (const beside of listNames(`${path.slice(0, -extension.length)}.moi${extension}`)) {
    const state = await inspect(beside, hash, undefined);
    if (state === 'edited') continue;
    const edited = describeEdited(shown, join(dirname(shown), basename(beside)));
    return { path: beside, isSame: state === 'same', keepsCopy: false, edited };
  }
  throw new Error('the names have no end');
}

/**
 * Chọn nơi ghi một tệp có dấu băm `hash`: never over a file that is open, and never over one that someone has edited,
 * unless `force` is given, and then the edited one is kept beside it.
 * @param earlierHash of what was generated there before, if that is known.
 * @throws the file system's error when a file cannot be read.
 */
export async function planPlacement(
  place: Place,
  hash: string,
  earlierHash: string | undefined,
): Promise<Failure | Placement> {
  const { path, shown, isGuarded, force, minds } = place;
  const state = await inspect(path, hash, earlierHash);
  const isDone = state === 'same' && minds === 'locks-in-the-way';
  const lock = isGuarded && !isDone ? findLock(path) : undefined;
  if (lock !== undefined) return describeLocked(shown, lock);
  if (state === 'same') return { path, isSame: true, keepsCopy: false };
  if (!isGuarded || state === 'ours') return { path, isSame: false, keepsCopy: false };
  return force ? { path, isSame: false, keepsCopy: true } : planBeside(place, hash);
}
