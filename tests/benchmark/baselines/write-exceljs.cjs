// Bộ ghi dòng của exceljs một mình: node write-exceljs.cjs <số dòng> out.xlsx
const ExcelJS = require('exceljs');

const [count, output] = process.argv.slice(2);
const border = { style: 'thin' };
const style = {
  font: { name: 'Times New Roman', size: 12 },
  alignment: { vertical: 'middle', wrapText: true },
  border: { top: border, left: border, bottom: border, right: border },
};
const book = new ExcelJS.stream.xlsx.WorkbookWriter({
  filename: output,
  useStyles: true,
  useSharedStrings: false,
});
const sheet = book.addWorksheet('Số liệu');
sheet.columns = Array.from({ length: 7 }, () => ({ width: 20, style }));

for (let row = 1; row <= Number(count); row += 1) {
  const value = 1000 + (row % 9000);
  const name = `Số tài khoản đang hoạt động, nhóm ${(row % 20) + 1}`;
  sheet.addRow([String((row % 100) + 1), name, 'tài khoản', '12/2025', value, value - 10, 10]).commit();
}
sheet.commit();
book.commit();
