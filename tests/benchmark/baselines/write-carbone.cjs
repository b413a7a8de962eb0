// Carbone điền mẫu: node write-carbone.cjs <thư-mục node_modules> template.docx content.json out.docx
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const [modules, template, input, output] = process.argv.slice(2);
const carbone = createRequire(`${modules}/`)('carbone');

carbone.render(template, JSON.parse(readFileSync(input, 'utf8')), (error, result) => {
  if (error) throw error;
  writeFileSync(output, result);
  process.exit();
});
