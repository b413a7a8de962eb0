// Bộ đọc của exceljs một mình: node read-exceljs.cjs <thư mục>
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const ExcelJS = require('exceljs');

const [folder] = process.argv.slice(2);

(async () => {
  let cells = 0;
  for (const name of readdirSync(folder)) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(join(folder, name)));
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
  }
  process.stdout.write(`${cells}\n`);
})();
