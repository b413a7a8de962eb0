// Chạy thử các lệnh rồi ghi bộ nhớ đệm mã: node bin/warm-up.js <bản chạy>, in a process of its own.
// A cache holds the functions that were called; one that no command here calls is compiled when it is needed.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createLoader, packCache } from './load-chunk.cjs';

const dist = process.argv[2] ?? '';
const out = join(dist, 'warm-up');
const COMMANDS = [
  ['--help'],
  ['explain'],
  ['list'],
  ['validate'],
  ['report', '--month', '11', '--trace', '--out', out],
  ['draft', 'ke-hoach-cds', '--year', '2026', '--out', out],
  ['annex', '--year', '2025', '--out', out],
];

/** Runs the commands on the workspace that ships with the tool, without a sound. */
async function runCommands(load) {
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  const silent = () => true;
  Object.assign(process.stdout, { write: silent });
  Object.assign(process.stderr, { write: silent });
  const { main } = load('main.js');
  for (const command of COMMANDS) await main(command);
}

const { load, scripts } = createLoader(join(dist, 'chunks'));
// V8 forgets the code of functions that were not called for a while. The caches are for the flags as they were.
setFlagsFromString('--no-flush-bytecode');
await runCommands(load);
setFlagsFromString('--flush-bytecode');
for (const [filename, { source, script }] of scripts) {
  writeFileSync(`${filename}.cache`, packCache(source, script.createCachedData()));
}
rmSync(out, { recursive: true, force: true });
