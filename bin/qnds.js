#!/usr/bin/env node
// Khởi động qnds.
import module from 'node:module';

if (module.enableCompileCache) {
  // Compiled code is kept from run to run, in a folder of node's own for temporary files; where that folder cannot be
  // written nothing is kept and nothing is said.
  module.enableCompileCache();
} else {
  // Node 20 cannot keep any. Most runs are over before what V8 optimises pays for itself: it waits eight times longer
  // than it would, which takes a third off the CPU of a first run and adds a few hundredths to a build of seconds.
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=540672');
}
const { main } = await import('../dist/main.js');
// Where this waits in vain node itself ends with status 13: such a run does not look like a success.
process.exitCode = await main(process.argv.slice(2));
