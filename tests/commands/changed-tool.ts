import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, ROOT, type Run } from './workspace.js';

/** What the program is built from. */
const SOURCES = ['bin', 'schemas', 'scripts', 'src', 'package.json', 'package-lock.json'];

/** Chương trình đã được sửa: a copy of the sources, changed and built, as somebody who extends it would. */
export interface ChangedTool {
  readonly folder: string;
  /** Builds it; gives what went wrong, or nothing. */
  build(): string;
  runIn(workspace: string, ...args: readonly string[]): Run;
}

/** Chép mã nguồn ra chỗ khác để sửa. */
export function copyTool(): ChangedTool {
  const folder = createFolder();
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const run = (cwd: string, args: readonly string[]): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  return {
    folder,
    build: () => {
      const { status, stderr } = run(folder, ['scripts/build.js']);
      return status === 0 ? '' : stderr;
    },
    runIn: (workspace, ...args) => run(workspace, [join(folder, 'bin/qnds.js'), ...args]),
  };
}
