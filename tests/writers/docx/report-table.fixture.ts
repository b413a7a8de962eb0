import type { Table, TableRow } from '../../../src/document/index.js';
import { figure, footnote, line, words } from './inline-nodes.js';

function createRow(index: number): TableRow {
  return {
    cells: [
      { children: line(String(index)) },
      { children: line('Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình của các cơ quan, đơn vị') },
      { children: line('%') },
      { children: [figure(`${80 + index},5`)] },
      { children: index === 2 ? [words('Đạt'), footnote(words('Đạt sớm một tháng.'))] : line('Đạt') },
    ],
  };
}

/** Bảng thử nghiệm: two header rows with a span, group rows, enough rows for two pages. */
export const indicatorTable: Table = {
  type: 'table',
  caption: line('Bảng 1. Kết quả thực hiện chỉ tiêu chuyển đổi số'),
  columns: [
    { width: 1, alignment: 'center' },
    { width: 6, alignment: 'justify' },
    { width: 1.5, alignment: 'center' },
    { width: 2, alignment: 'right' },
    { width: 2, alignment: 'left' },
  ],
  header: [
    {
      cells: [
        { children: line('STT') },
        { children: line('Chỉ tiêu'), span: 2 },
        { children: line('Kết quả'), span: 2 },
      ],
    },
    {
      cells: ['', 'Tên chỉ tiêu', 'ĐVT', 'Thực hiện', 'Ghi chú'].map((title) => ({ children: line(title) })),
    },
  ],
  rows: [
    { group: true, cells: [{ children: line('I') }, { children: line('CHÍNH QUYỀN SỐ'), span: 4 }] },
    ...Array.from({ length: 14 }, (_, index) => createRow(index + 1)),
    { group: true, cells: [{ children: line('II. KINH TẾ SỐ VÀ XÃ HỘI SỐ'), span: 5 }] },
    ...Array.from({ length: 6 }, (_, index) => createRow(index + 15)),
  ],
};
