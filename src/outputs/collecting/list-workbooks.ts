import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Failure } from '../../diagnostics/index.js';

/** Tệp được gửi về. */
export interface SentFile {
  readonly path: string;
  /** As the user would type it. */
  readonly shown: string;
}

/** What agencies may have sent; a file that Excel has open leaves another beside it. */
const SPREADSHEET = /^(?!~\$|\.).*\.(xlsx|xlsm|xls|xlsb|ods|csv|zip)$/i;

function describeNone(name: string): Failure {
  return {
    code: 'wrong-usage',
    message: { vi: `Không có tệp hay thư mục "${name}".`, en: `There is no file or folder "${name}".` },
    hint: { vi: 'Kiểm tra tên và thư mục của tệp.', en: 'Check the name and the folder of the file.' },
  };
}

function listFolder(path: string, shown: string): readonly SentFile[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => SPREADSHEET.test(basename(name)))
    .filter((name) => statSync(join(path, name), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((name) => ({ path: join(path, name), shown: join(shown, name) }));
}

/** Liệt kê các tệp được nêu và các bảng tính trong những thư mục được nêu, each once; the name that is of nothing. */
export function listWorkbooks(folder: string, names: readonly string[]): Failure | readonly SentFile[] {
  const files = new Map<string, SentFile>();
  for (const name of names) {
    const path = resolve(folder, name);
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined || !(status.isFile() || status.isDirectory())) return describeNone(name);
    const found = status.isDirectory() ? listFolder(path, name) : [{ path, shown: name }];
    for (const file of found) files.set(file.path, file);
  }
  return [...files.values()];
}
