#!/usr/bin/env node
// Khởi động qnds.
import module from 'node:module';

// Compiled code is kept from run to run, in a folder of node's own for temporary files; node 20 cannot, and where
// that folder cannot be written nothing is kept and nothing is said.
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');
// Where this waits in vain node itself ends with status 13: such a run does not look like a success.
process.exitCode = await main(process.argv.slice(2));
