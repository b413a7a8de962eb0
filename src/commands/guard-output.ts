import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isAsGenerated } from '../writers/package-digest/index.js';
import type { Failure } from './console.js';

/** Nơi được ghi: the place itself, or a new name beside a file that someone has edited. */
export interface OutputPlace {
  readonly path: string;
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

/** The first of `name`, `name-2`, `name-3` … that may be written. */
function findFree(path: string, mayWrite: (candidate: string) => boolean): string {
  const extension = extname(path);
  const stem = path.slice(0, -extension.length);
  for (let count = 2, candidate = path; ; count += 1) {
    if (mayWrite(candidate)) return candidate;
    candidate = `${stem}-${count}${extension}`;
  }
}

function isReplaceable(path: string): boolean {
  return !existsSync(path) || isAsGenerated(readFileSync(path));
}

/** Keeps an edited file under a name with the day of its last change. */
function keepDatedCopy(path: string): void {
  const extension = extname(path);
  const day = statSync(path).mtime.toISOString().slice(0, 10);
  const copy = `${path.slice(0, -extension.length)}.${day}${extension}`;
  renameSync(
    path,
    findFree(copy, (candidate) => !existsSync(candidate)),
  );
}

/**
 * Chọn nơi ghi một tệp DOCX hay XLSX: never over a file that is open, and never over one that someone has edited,
 * unless `force` is given, and then the edited one is kept beside it.
 * @throws the file system's error when a file cannot be read or renamed.
 */
export function chooseOutputPlace(path: string, shown: string, force: boolean): Failure | OutputPlace {
  const lock = findLock(path);
  if (lock !== undefined) return describeLocked(shown, lock);
  if (isReplaceable(path)) return { path };
  if (force) {
    keepDatedCopy(path);
    return { path };
  }
  const extension = extname(path);
  const beside = findFree(`${path.slice(0, -extension.length)}.moi${extension}`, isReplaceable);
  return { path: beside, edited: describeEdited(shown, join(dirname(shown), basename(beside))) };
}
