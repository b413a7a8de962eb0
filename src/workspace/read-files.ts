import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized, Problem } from '../diagnostics/index.js';
import { decodeText } from '../source/index.js';

/** Tệp đọc được: `name` is relative to its folder, with "/" as separator. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

/** Các tệp của một thư mục; undefined `files` when the folder itself cannot be read. */
export interface FolderReading {
  readonly files: readonly ReadFile[] | undefined;
  readonly problems: readonly Problem[];
}

const REASONS: Readonly<Record<string, Localized>> = {
  EACCES: { vi: 'không có quyền đọc', en: 'reading is not permitted' },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder' },
  ELOOP: { vi: 'liên kết trỏ vòng quanh', en: 'its links form a loop' },
  ENOENT: { vi: 'liên kết trỏ tới chỗ không có', en: 'its link points nowhere' },
};

function describeUnreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = REASONS[code] ?? { vi: `lỗi ${code}`, en: `error ${code}` };
  return {
    code: 'file-unreadable',
    location: { file: path, offset: 0 },
    message: { vi: `Không đọc được tệp này: ${reason.vi}.`, en: `This file cannot be read: ${reason.en}.` },
    hint: { vi: 'Kiểm tra tệp còn đó và mở được.', en: 'Check that the file exists and can be opened.' },
  };
}

function describeEncoding(path: string): Problem {
  return {
    code: 'file-unreadable',
    location: { file: path, offset: 0 },
    message: { vi: 'Tệp này không lưu bằng bảng mã UTF-8.', en: 'This file is not saved as UTF-8.' },
    hint: {
      vi: 'Mở tệp bằng trình soạn thảo, chọn lưu lại với bảng mã UTF-8.',
      en: 'Open it in an editor and save it as UTF-8.',
    },
  };
}

/** Names of the files below a folder, sorted; links to folders are not followed. */
function listNames(folder: string, accepts: (name: string) => boolean): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && accepts(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/**
 * Đọc các tệp của một thư mục.
 * @param label what the folder is called in findings ("data").
 */
export function readFolder(folder: string, label: string, accepts: (name: string) => boolean): FolderReading {
  let names: readonly string[];
  try {
    names = listNames(folder, accepts);
  } catch {
    return { files: undefined, problems: [] };
  }
  const files: ReadFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    try {
      const text = decodeText(readFileSync(join(folder, name)));
      if (text === undefined) problems.push(describeEncoding(`${label}/${name}`));
      else files.push({ name, text });
    } catch (error) {
      problems.push(describeUnreadable(`${label}/${name}`, error));
    }
  }
  return { files, problems };
}
