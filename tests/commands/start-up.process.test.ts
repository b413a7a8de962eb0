import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFolder, ROOT, type Run } from './workspace.js';

/** A copy of the program, which can be spoilt, and a folder for temporary files of its own. */
const folder = createFolder();
const temporary = join(folder, 'tmp');
const COMMANDS = [['--help'], ['explain'], ['report', '--month', '11', '--format', 'json', '--no-cache']];

function runCopy(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/qnds.js'), ...command], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: join(folder, 'home'), TMPDIR: temporary, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function runAll(environment?: NodeJS.ProcessEnv): readonly Run[] {
  return COMMANDS.map((command) => runCopy(command, environment));
}

function listFiles(name: string): readonly string[] {
  const paths = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });
  return paths.map((path) => join(folder, name, path)).filter((path) => statSync(path).isFile());
}

function replaceMain(code: string): void {
  writeFileSync(join(folder, 'dist/main.js'), code);
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['bin', 'dist']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  mkdirSync(temporary);
});

describe('mã đã biên dịch', () => {
  it('is kept, where node keeps any, only in the folder for temporary files', () => {
    const describeAll = () =>
      ['bin', 'dist'].flatMap(listFiles).map((path) => `${path} ${statSync(path).mtimeMs}`);
    const before = describeAll();
    expect(runAll().map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(describeAll()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['bin', 'dist', 'package.json', 'tmp']);
    expect(listFiles('tmp').length > 0).toBe('enableCompileCache' in module);
  });

  it('may be missing or wrong in every file: the runs say the same', () => {
    const expected = runAll({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(listFiles('tmp')).toEqual([]);
    runAll();
    for (const [index, path] of listFiles('tmp').entries()) {
      const content = readFileSync(path);
      const spoilt = [content.fill(0, content.length / 2), content.subarray(0, content.length / 2), 'không'];
      writeFileSync(path, spoilt[index % spoilt.length] ?? '');
    }
    expect(runAll()).toEqual(expected);
  });

  it('is done without where there is no folder for temporary files', () => {
    expect(runAll({ TMPDIR: join(folder, 'package.json') })).toEqual(runAll());
  });
});

describe('điểm vào', () => {
  it('ends with a status of its own when the program never comes to its end', () => {
    replaceMain('export const main = () => new Promise(() => {});');
    expect(runCopy(['list'])).toMatchObject({ status: 13, stdout: '' });
  });

  it('shows where an exception came from', () => {
    replaceMain('export const main = async () => {\nthrow new Error("hỏng"); };');
    const { status, stderr } = runCopy(['list']);
    expect(status).toBe(1);
    expect(stderr).toContain('Error: hỏng');
    expect(stderr).toMatch(/at .*dist.main\.js:2:\d+/);
  });
});
