import { expect, it } from 'vitest';
import { nameSheet } from '../../../src/writers/xlsx/sheet-names.js';

it.each([
  ['Chỉ tiêu', 'Chỉ tiêu'],
  ['a/b\\c?d*e[f]:g', 'a-b-c-d-e-f--g'],
  ["'Tên'", '’Tên’'],
  ['', 'Phụ lục'],
  [' \t:/ ', 'Phụ lục'],
  ['history', 'Bảng history'],
  ['NGUỒN SỐ LIỆU', 'Bảng NGUỒN SỐ LIỆU'],
  ['Nguồn số liệu (2)', 'Bảng Nguồn số liệu (2)'],
  ['Nguồn số liệu năm 2025', 'Nguồn số liệu năm 2025'],
  ['x'.repeat(40), `${'x'.repeat(30)}…`],
  [`${'x'.repeat(29)}😀😀`, `${'x'.repeat(29)}…`],
])('names %j %j', (wanted, name) => {
  expect(nameSheet(wanted)).toBe(name);
});
