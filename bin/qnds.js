#!/usr/bin/env node
// Khởi động qnds. CommonJS, because node starts it sooner than a module.
const { join } = require('node:path');
const { createLoader } = require('./load-chunk.js');

const { main } = createLoader(join(__dirname, '../dist/chunks')).load('main.js');
// What node says of a module that waits in vain: a run that never came to its end must not look like a success.
process.exitCode = 13;
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
