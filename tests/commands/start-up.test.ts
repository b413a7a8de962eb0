import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFolder, ROOT, type Run } from './workspace.js';

/** A copy of the program, whose code caches can be spoilt, beside the real workspace. */
const folder = createFolder();
const chunks = join(folder, 'dist/chunks');
const COMMANDS = [['--help'], ['explain']];

function runNode(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function runCopy(...args: readonly string[]): Run {
  return runNode(join(folder, 'bin/qnds.js'), ...args);
}

function listCaches(): readonly string[] {
  const names = readdirSync(chunks).filter((name) => name.endsWith('.cache'));
  return names.map((name) => join(chunks, name));
}

function spoilCaches(spoil: (content: Buffer) => string | Uint8Array): void {
  for (const path of listCaches()) writeFileSync(path, spoil(readFileSync(path)));
}

/** Both copies in a cache say what it fits. */
function replaceText(content: Buffer, from: string, to: string): Buffer {
  const changed = Buffer.from(content.toString('latin1').replaceAll(` ${from}`, ` ${to}`), 'latin1');
  expect(changed.equals(content)).toBe(false);
  return changed;
}

/** What V8 said of the cache of each chunk that starts with the program: false is "taken", null "not offered". */
function askUse(...flags: readonly string[]): readonly (boolean | null)[] {
  const script = `
    const { createLoader } = require(${JSON.stringify(join(folder, 'bin/load-chunk.js'))});
    const { load, scripts } = createLoader(${JSON.stringify(chunks)});
    load('main.js');
    const answers = [...scripts.values()].map(({ script }) => script.cachedDataRejected ?? null);
    process.stdout.write(JSON.stringify(answers));`;
  const answers: readonly (boolean | null)[] = JSON.parse(runNode(...flags, '-e', script).stdout);
  expect(answers.length).toBeGreaterThan(0);
  return [...new Set(answers)];
}

const LONG_COMMAND = ['report', '--month', '11', '--format', 'json'];
const expected = COMMANDS.map((command) => runNode(join(ROOT, 'bin/qnds.js'), ...command));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['bin', 'dist']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
});

function expectSameRuns(): void {
  expect(COMMANDS.map((command) => runCopy(...command))).toEqual(expected);
}

describe('bộ nhớ đệm mã', () => {
  it('is there after a build, in any folder, and V8 takes it', () => {
    expect(listCaches().length).toBeGreaterThan(10);
    expect(askUse()).toEqual([false]);
    expect(expected.map(({ status }) => status)).toEqual([0, 0]);
    expectSameRuns();
  });

  it('may be missing', () => {
    for (const path of listCaches()) rmSync(path);
    expect(askUse()).toEqual([null]);
    expectSameRuns();
    const { status, stdout } = runCopy(...LONG_COMMAND);
    expect(status).toBe(0);
    expect(stdout).toBe(runNode(join(ROOT, 'bin/qnds.js'), ...LONG_COMMAND).stdout);
  });

  it.each<[string, (content: Buffer) => string | Uint8Array]>([
    ['empty', () => ''],
    ['no cache at all', () => 'không phải bộ nhớ đệm'],
    ['cut off', (content) => content.subarray(0, content.length - 1)],
    ['cut in half', (content) => content.subarray(0, content.length / 2)],
    ['filled with zeros', (content) => Buffer.alloc(content.length)],
    ['filled with zeros from the middle', (content) => content.fill(0, content.length / 2)],
    ['wrong in one bit', (content) => content.fill((content[1000] ?? 0) ^ 4, 1000, 1001)],
    ['wrong in the last bit', (content) => content.fill((content.at(-1) ?? 0) ^ 1, content.length - 1)],
    ['of another version of node', (content) => replaceText(content, process.version, 'v20.0.00')],
    [
      'of another machine',
      (content) => replaceText(content, process.arch, 'zzz'.padEnd(process.arch.length)),
    ],
  ])('is not taken when it is %s', (_what, spoil) => {
    spoilCaches(spoil);
    expect(askUse()).toEqual([null]);
    expectSameRuns();
  });

  it('is not taken when it is of another chunk', () => {
    const [other = ''] = listCaches();
    for (const path of listCaches().slice(1)) cpSync(other, path);
    rmSync(other);
    expect(askUse()).toEqual([null]);
    expectSameRuns();
  });

  it('is not taken under other flags of V8', () => {
    expect(askUse('--no-lazy-feedback-allocation')).toEqual([true]);
    expect(runNode('--no-lazy-feedback-allocation', join(folder, 'bin/qnds.js'), '--help')).toEqual(
      expected[0],
    );
  });

  it('is never written by a run', () => {
    rmSync(listCaches()[0] ?? '');
    const list = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const describeAll = () => list().map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);
    const before = describeAll();
    expectSameRuns();
    expect(describeAll()).toEqual(before);
  });
});

describe('điểm vào', () => {
  it('runs in a worker thread', () => {
    const script = `
      const { Worker } = require('node:worker_threads');
      const worker = new Worker(${JSON.stringify(join(folder, 'dist/main.cjs'))});
      worker.on('exit', (status) => process.exit(status + 40));`;
    expect(runNode('-e', script)).toEqual({ status: 40, stdout: '', stderr: '' });
  });

  it('ends with a status of its own when the program never comes to its end', () => {
    writeFileSync(
      join(chunks, 'main.js'),
      '(function (module) { module.exports.main = () => new Promise(() => {}); })',
    );
    expect(runCopy('list')).toMatchObject({ status: 13, stdout: '' });
  });

  it('shows where an exception came from', () => {
    writeFileSync(
      join(chunks, 'main.js'),
      '(function (module) {\nmodule.exports.main = async () => { throw new Error("hỏng"); };\n})',
    );
    const { status, stderr } = runCopy('list');
    expect(status).toBe(1);
    expect(stderr).toContain('Error: hỏng');
    expect(stderr).toMatch(/at .*chunks.main\.js:2:\d+/);
  });
});
