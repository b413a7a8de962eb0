import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContents } from '../outputs/built-workspace.js';
import { copyWorkspace, createFolder, ROOT, type Run } from './workspace.js';

const packed = createFolder();
const copy = copyWorkspace();

function run(folder: string, command: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Without the registry, and with a cache of its own. */
function runNpm(folder: string, ...args: readonly string[]): Run {
  const settings = [
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--cache',
    join(packed, 'npm'),
  ];
  const made = run(folder, 'npm', ...args, ...settings);
  expect(made.status, made.stderr).toBe(0);
  return made;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function pack(): Packed {
  const told: readonly Packed[] = JSON.parse(
    runNpm(ROOT, 'pack', '--json', '--pack-destination', packed).stdout,
  );
  const [made] = told;
  if (made === undefined) throw new Error('npm packed nothing');
  return made;
}

it('gói cài đặt: carries what runs and nothing else, and does the same from an empty folder', () => {
  const { filename, files } = pack();
  const folders = new Set(files.map(({ path }) => path.replace(/\/.*/, '/')));
  expect([...folders].sort()).toEqual(['README.md', 'bin/', 'dist/', 'package.json', 'schemas/']);

  const home = createFolder();
  runNpm(home, 'install', join(packed, filename));
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['qnds']);

  const program = join(home, 'node_modules/.bin/qnds');
  expect(run(copy.folder, program, '--help')).toEqual(copy.run('--help'));
  expect(run(copy.folder, program, 'validate')).toEqual(copy.run('validate'));
  const report = run(copy.folder, program, 'report', '--month', '11', '--out', 'installed');
  expect(report).toMatchObject({ status: 0, stdout: 'installed/da06-2025-11.docx\n' });
  expect(copy.run('report', '--month', '11', '--no-cache').status).toBe(0);
  expect(readContents(copy.path('installed'))).toEqual(readContents(copy.path('out')));
});
