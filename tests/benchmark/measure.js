import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url));
const USAGE = join(tmpdir(), `qnds-usage-${process.pid}.txt`);
/** Một tiến trình chạy lâu nhất là, in milliseconds; a slower one is given up. */
const LONGEST_RUN = 240_000;

/** Tiến trình chạy quá lâu. */
export class TooSlowError extends Error {}

/**
 * Một tiến trình được đo.
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} [program] node when absent; another one writes its own usage, as `preload.cjs` does
 * @property {readonly string[]} args
 * @property {string} [folder] where it runs
 * @property {() => NodeJS.ProcessEnv} [environment] of one run, beside that of the benchmark
 * @property {(() => void)} [before] makes ready for each run, outside the measured time
 * @property {(() => void)} [after] looks at what the run left, outside the measured time
 */

/**
 * Kết quả đo; of several runs the medians.
 * @typedef {object} Measurement
 * @property {number} milliseconds wall time of the whole process
 * @property {number} cpuMilliseconds of user and system, all threads
 * @property {number} megabytes peak resident memory
 */

/** @param {readonly number[]} values */
export function findMedian(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}

/** @param {readonly Measurement[]} samples @returns {Measurement} */
function findMedians(samples) {
  return {
    milliseconds: findMedian(samples.map(({ milliseconds }) => milliseconds)),
    cpuMilliseconds: findMedian(samples.map(({ cpuMilliseconds }) => cpuMilliseconds)),
    megabytes: findMedian(samples.map(({ megabytes }) => megabytes)),
  };
}

/**
 * Chạy một tiến trình đến hết.
 * @param {Subject} subject
 * @returns {Promise<number>} wall time in milliseconds
 */
async function waitFor({ name, program, args, folder, environment }) {
  const start = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const all = program === undefined ? ['--require', PRELOAD, ...args] : args;
    const child = spawn(program ?? process.execPath, all, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', QNDS_BENCHMARK_USAGE: USAGE, ...environment?.() },
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
      else if (time >= LONGEST_RUN) reject(new TooSlowError(`${name}: > ${LONGEST_RUN} ms`));
      else reject(new Error(`${name} ended with ${status}:\n${errors.slice(-2000)}`));
    });
  });
}

/** @param {Subject} subject @returns {Promise<Measurement>} */
async function runOnce(subject) {
  subject.before?.();
  rmSync(USAGE, { force: true });
  const milliseconds = await waitFor(subject);
  const [memory = 0, cpu = 0] = readFileSync(USAGE, 'utf8').split(' ').map(Number);
  rmSync(USAGE);
  subject.after?.();
  return { milliseconds, cpuMilliseconds: cpu / 1000, megabytes: memory / 1024 };
}

/**
 * Chạy một lần nếu còn đáng chạy: a subject that was too slow once is left out of all that follows.
 * @param {Subject} subject
 * @param {Map<string, Measurement[]>} samples
 * @returns {Promise<Measurement | undefined>}
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
  const samples = new Map(subjects.map(({ name }) => [name, /** @type {Measurement[]} */ ([])]));
  for (let round = 0; round <= runs; round += 1) {
    for (const subject of subjects) {
      const sample = await tryOnce(subject, samples);
      if (round > 0 && sample !== undefined) samples.get(subject.name)?.push(sample);
    }
  }
  return new Map([...samples].map(([name, own]) => [name, findMedians(own)]));
}
