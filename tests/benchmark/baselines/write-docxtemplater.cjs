// docxtemplater điền mẫu: node write-docxtemplater.cjs <thư-mục node_modules> template.docx content.json out.docx
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const [modules, template, input, output] = process.argv.slice(2);
const load = createRequire(`${modules}/`);
const Docxtemplater = load('docxtemplater');
const PizZip = load('pizzip');

const document = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true });
document.render(JSON.parse(readFileSync(input, 'utf8')));
writeFileSync(output, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
