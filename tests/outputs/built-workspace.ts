import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copyWorkspace, createFolder, type Run, runIn, WorkspaceCopy } from '../commands/workspace.js';

/** Nội dung các tệp của một thư mục: name and hash. */
export type Contents = Readonly<Record<string, string>>;

/** Chép không gian làm việc thật và lập mọi văn bản của nó. */
export function buildWorkspace(...args: readonly string[]): WorkspaceCopy {
  const workspace = copyWorkspace();
  const { status, stderr } = workspace.run('build', ...args);
  expect(status, stderr).toBe(0);
  return workspace;
}

/** Chép một không gian làm việc đã lập, with its results, its cache and all dates. */
export function copyBuilt({ folder }: WorkspaceCopy): WorkspaceCopy {
  const copy = createFolder();
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  return new WorkspaceCopy(copy);
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Nội dung mọi tệp của một thư mục; folders themselves do not count. */
export function readContents(folder: string): Contents {
  const names = listFiles(folder).filter((name) => lstatSync(join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, hashFile(join(folder, name))]));
}

/** Trạng thái mọi tệp và thư mục con: content, last change and inode. Nothing that is written to goes unseen. */
export function readStates(folder: string): Contents {
  return Object.fromEntries(
    listFiles(folder).map((name) => {
      const path = join(folder, name);
      const { ino, mtimeMs } = lstatSync(path);
      const content = lstatSync(path).isFile() ? hashFile(path) : 'folder';
      return [name, `${content} ${mtimeMs} ${ino}`];
    }),
  );
}

/** Tên những tệp khác nhau giữa hai lần xem, those on one side only too. */
export function listDifferences(before: Contents, after: Contents): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).sort();
}

/** Lập lại từ đầu ở một thư mục khác, from nothing but the data and the templates. */
export function makeAnew(workspace: WorkspaceCopy, ...args: readonly string[]): Contents {
  const out = createFolder();
  const { status, stderr } = workspace.run('build', '--no-cache', '--out', out, ...args);
  expect([0, 1], stderr).toContain(status);
  return readContents(out);
}

/** Tên các tệp mà một lần chạy nói là đã ghi hay sẽ ghi. */
export function listPrinted({ stdout }: Run): readonly string[] {
  const lines = stdout.split('\n').filter(Boolean);
  return lines.map((line) => line.replace(/^.*\//, '')).sort();
}

/** Một lần chạy trong thư mục khác, or in another environment, with its results there. */
export function expectDone(folder: string, args: readonly string[], environment?: NodeJS.ProcessEnv): Run {
  const run = runIn(folder, args, environment);
  expect(run.status, run.stderr).toBe(0);
  return run;
}
