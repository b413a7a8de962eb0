import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Run, WorkspaceCopy } from '../commands/workspace.js';
import { type Contents, readContents } from './built-workspace.js';

/** Thư mục nhớ đệm của dữ liệu trong `data`. */
export const CACHE = '.qnds-cache/data';

/** Mọi tệp của bộ nhớ đệm. */
export function listEntries(workspace: WorkspaceCopy): readonly string[] {
  return Object.keys(readContents(workspace.path(CACHE)));
}

function rewrite(path: string, change: (content: Buffer) => Uint8Array): void {
  writeFileSync(path, change(readFileSync(path)));
}

function flipByte(content: Buffer, place: number): Uint8Array {
  content[place] = (content[place] ?? 0) ^ 0x20;
  return content;
}

/** An entry of the same folder, or of the next, whose content is that of something else. */
function findOther(path: string): string {
  const folder = join(path, '..');
  const others = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile());
  const names = others.map(({ name }) => name).filter((name) => join(folder, name) !== path);
  const own = readFileSync(path).subarray(64, 68).toString();
  const alike = names.find((name) => readFileSync(join(folder, name)).subarray(64, 68).toString() === own);
  return join(folder, alike ?? names[0] ?? '');
}

/** Các cách làm hỏng một tệp của bộ nhớ đệm. */
export const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  'cut off': (path) => rewrite(path, (content) => content.subarray(0, content.length >> 1)),
  emptied: (path) => writeFileSync(path, ''),
  'changed in one byte': (path) => rewrite(path, (content) => flipByte(content, content.length >> 1)),
  'changed in its head': (path) => rewrite(path, (content) => flipByte(content, 0)),
  'replaced by another entry': (path) => copyFileSync(findOther(path), path),
  'JSON of another shape behind the same head': (path) =>
    rewrite(path, (content) => Buffer.concat([content.subarray(0, 140), Buffer.from(':null,"a":[]}\n[]')])),
  'a folder': (path) => {
    rmSync(path, { recursive: true });
    mkdirSync(path);
  },
};

/** Không đọc được; root reads everything all the same. */
export function forbid(path: string): void {
  chmodSync(path, 0);
}

/** Những dòng nói về dữ liệu, without those that only tell of the time it takes. */
export function listWords({ stderr }: Run): readonly string[] {
  return stderr.split('\n').filter((line) => line !== '' && !/^\d+\/\d+ /.test(line));
}

/** Lập lại cho ra đúng những tệp ấy, with the same words about the data. */
export function expectSame(workspace: WorkspaceCopy, expected: { contents: Contents; words: unknown }): void {
  const run = workspace.run('build', '--quiet');
  expect(run.status, run.stderr).toBe(0);
  expect(listWords(run)).toEqual(expected.words);
  expect(readContents(workspace.path('out'))).toEqual(expected.contents);
}
