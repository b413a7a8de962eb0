// Chạy thử các lệnh rồi ghi bộ nhớ đệm mã: node scripts/warm-up.js <bản chạy>, in a process of its own.
// A cache holds the functions that were called; one that no command here calls is compiled when it is needed.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createLoader, packCache } from '../bin/load-chunk.js';

const dist = process.argv[2] ?? '';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const workspace = join(dist, 'warm-up');
/** Each once as at the first time, and once more with what has been kept. */
const COMMANDS = [
  ['--help'],
  ['explain'],
  ['list', '--no-cache'],
  ['validate'],
  ['validate'],
  ['report', '--month', '11', '--trace'],
  ['report', '--month', '11'],
  ['draft', 'ke-hoach-cds', '--year', '2026'],
  ['annex', '--year', '2025'],
  ['build', '--jobs', '1', '--no-cache', '--out', 'anew'],
  ['build'],
  ['build', '--check'],
  ['why', 'da06-2025-11'],
];

/** Runs the commands on a copy of the workspace that ships with the tool, without a sound. */
async function runCommands(load) {
  for (const name of ['data', 'templates']) {
    cpSync(join(root, name), join(workspace, name), { recursive: true });
  }
  process.chdir(workspace);
  const silent = () => true;
  Object.assign(process.stdout, { write: silent });
  Object.assign(process.stderr, { write: silent });
  const { main } = load('main.js');
  for (const command of COMMANDS) await main(command);
  process.chdir(root);
}

const { load, scripts } = createLoader(join(dist, 'chunks'));
// V8 forgets the code of functions that were not called for a while. The caches are for the flags as they were.
setFlagsFromString('--no-flush-bytecode');
await runCommands(load);
setFlagsFromString('--flush-bytecode');
for (const [filename, { source, script }] of scripts) {
  writeFileSync(`${filename}.cache`, packCache(source, script.createCachedData()));
}
rmSync(workspace, { recursive: true, force: true });
