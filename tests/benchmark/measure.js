import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url));
/** Lần đo bộ nhớ: it hardly varies. */
const MEMORY_RUNS = 3;
/** Một tiến trình chạy lâu nhất là, in milliseconds; a slower one is given up. */
const LONGEST_RUN = 120_000;

/** Tiến trình chạy quá lâu. */
export class TooSlowError extends Error {}

/**
 * Một tiến trình được đo.
 * @typedef {object} Subject
 * @property {string} name
 * @property {readonly string[]} args after `node`
 * @property {string} [folder] where it runs
 * @property {(() => void)} [before] makes ready for each run, outside the measured time
 * @property {(() => void)} [after] looks at what the run left, outside the measured time
 */

/**
 * Kết quả đo, medians.
 * @typedef {object} Measurement
 * @property {number} milliseconds wall time of the whole process
 * @property {number} cpuMilliseconds of user and system, all threads
 * @property {number} megabytes peak resident memory
 * @property {readonly number[]} samples wall times in milliseconds
 */

/** @param {readonly number[]} values */
export function findMedian(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}

/**
 * Chạy một tiến trình đến hết.
 * @param {Subject} subject
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<number>} wall time in milliseconds
 */
export async function runOnce(subject, environment = {}) {
  subject.before?.();
  const start = process.hrtime.bigint();
  const elapsed = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, subject.args, {
      cwd: subject.folder,
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.on('error', reject);
    let time = 0;
    child.on('exit', () => {
      time = Number(process.hrtime.bigint() - start) / 1e6;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_RUN);
    child.on('close', (status) => {
      clearTimeout(timer);
      if (status === 0) resolve(time);
      else if (time >= LONGEST_RUN) reject(new TooSlowError(`${subject.name}: > ${LONGEST_RUN} ms`));
      else reject(new Error(`${subject.name} ended with ${status}:\n${errors.slice(-2000)}`));
    });
  });
  subject.after?.();
  return /** @type {number} */ (elapsed);
}

/**
 * Bộ nhớ và CPU, in runs of their own so that the preload does not lengthen the timed ones.
 * @param {Subject} subject
 * @param {number} runs
 */
async function measureUsage(subject, runs) {
  const file = join(tmpdir(), `qnds-usage-${process.pid}.txt`);
  const samples = [];
  for (let run = 0; run < runs; run += 1) {
    rmSync(file, { force: true });
    const measured = { ...subject, args: ['--require', PRELOAD, ...subject.args] };
    await runOnce(measured, { QNDS_BENCHMARK_USAGE: file });
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    samples.push(lines.map((line) => line.split(' ').map(Number)));
  }
  rmSync(file, { force: true });
  return {
    megabytes: findMedian(samples.map((lines) => Math.max(...lines.map(([memory = 0]) => memory)) / 1024)),
    cpuMilliseconds: findMedian(
      samples.map((lines) => lines.reduce((sum, [, cpu = 0]) => sum + cpu, 0) / 1000),
    ),
  };
}

/**
 * Chạy một lần nếu còn đáng chạy: a subject that was too slow once is left out of all that follows.
 * @param {Subject} subject
 * @param {Map<string, number[]>} samples
 * @returns {Promise<number | undefined>}
 */
async function tryOnce(subject, samples) {
  try {
    return samples.has(subject.name) ? await runOnce(subject) : undefined;
  } catch (error) {
    if (!(error instanceof TooSlowError)) throw error;
    samples.delete(subject.name);
    return undefined;
  }
}

/**
 * Đo nhiều tiến trình xen kẽ: a first round that is not counted, then each subject once a round.
 * @param {readonly Subject[]} subjects
 * @param {number} runs
 * @returns {Promise<ReadonlyMap<string, Measurement>>} by name, without those that were too slow
 */
export async function measureInterleaved(subjects, runs) {
  const samples = new Map(subjects.map(({ name }) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= runs; round += 1) {
    for (const subject of subjects) {
      const time = await tryOnce(subject, samples);
      if (round > 0 && time !== undefined) samples.get(subject.name)?.push(time);
    }
  }
  const results = new Map();
  for (const subject of subjects) {
    const own = samples.get(subject.name);
    if (own === undefined) continue;
    const usage = await measureUsage(subject, Math.min(MEMORY_RUNS, runs));
    results.set(subject.name, { milliseconds: findMedian(own), ...usage, samples: own });
  }
  return results;
}
