import type { AnnexSheet, TableRow } from '../../../src/document/index.js';
import { cell, computed, createSheet, figure, footnote, number, typed, words } from './sheet-nodes.js';

const name = 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trực tuyến toàn trình của các cơ quan, đơn vị';

function createRow(index: number): TableRow {
  const late = index % 3 === 0;
  return {
    cells: [
      number(index, String(index)),
      cell(`${name} (nhóm ${index})`),
      typed({ type: 'percent', value: 80 + index / 4, decimals: 2 }, `${80 + index / 4}%`, index),
      { children: [computed('85%')], value: { type: 'percent', value: 85, decimals: 0 } },
      number(1_157_600 + index, `1.157.${600 + index}`),
      typed({ type: 'date', value: '2025-12-31' }, '31/12/2025', index),
      number(late ? index : 0, String(late ? index : 0)),
      cell(late ? 'Chưa đạt' : 'Đạt'),
    ],
  };
}

/** Những chữ mà một sổ tính có thể hiểu lầm. */
export const hostileTexts: readonly string[] = [
  '=1+1',
  '@SUM(A1)',
  '+84 258',
  '-5',
  '\t=2',
  '<b>&"\'',
  'https://example.vn',
  '_x0041_',
  '  hai đầu có cách  ',
  '007',
  '1E5',
];

const hostileRows = hostileTexts.map((text): TableRow => ({ cells: [cell('!'), cell(text)] }));

const oddRows: readonly TableRow[] = [
  { cells: [cell('a'), cell('điều\u0000khiển\u0007\uD800\uFFFE'), { children: [] }] },
  { cells: [cell('b'), cell('dài '.repeat(10_000))] },
  { cells: [cell('c'), { children: [{ type: 'gap', value: 'tỷ lệ hồ sơ trực tuyến' }] }] },
  {
    cells: [
      cell('d'),
      { children: [{ type: 'strong', children: words('Đậm') }, ...words(' và '), figure('12')] },
      { children: [figure('85'), footnote(...words('Số liệu của 03 sở: '), figure('3', 9))] },
      {
        children: [figure('99,5%'), footnote(...words('Đạt sớm một tháng.'))],
        value: { type: 'percent', value: 99.5, decimals: 1 },
      },
      { children: [...words('khoảng '), figure('12')], value: { type: 'number', value: 12, decimals: 0 } },
      typed({ type: 'date', value: '2025-02-30' }, '30/02/2025'),
      typed({ type: 'number', value: Number.NaN, decimals: 0 }, '-'),
      { children: [...words('Chưa đạt'), footnote(...words('Do thiếu hạ tầng.'))] },
    ],
  },
];

const header: readonly TableRow[] = [
  {
    cells: [
      cell('STT'),
      cell('Chỉ tiêu'),
      cell('Tỷ lệ', 2),
      cell('Số lượng'),
      cell('Thời hạn'),
      cell('Số ngày quá hạn'),
      cell('Kết quả'),
    ],
  },
  {
    cells: [
      { children: [] },
      { children: [] },
      cell('Năm 2025'),
      cell('Lũy kế'),
      ...[1, 2, 3, 4].map(() => ({ children: [] })),
    ],
  },
];

const rows: readonly TableRow[] = [
  { group: true, cells: [cell('I'), cell('CHÍNH QUYỀN SỐ', 7)] },
  ...Array.from({ length: 14 }, (_, index) => createRow(index + 1)),
  { group: true, cells: [cell('II. KINH TẾ SỐ VÀ XÃ HỘI SỐ', 8)] },
  ...Array.from({ length: 10 }, (_, index) => createRow(index + 15)),
  ...hostileRows,
  ...oddRows,
];

/** Phụ lục thử nghiệm có mọi thứ; data begins in row 7. */
export const everything: AnnexSheet = createSheet(rows, {
  name: "Phụ lục [I]: 'chỉ tiêu' */\\? chuyển đổi số năm 2025",
  heading: {
    type: 'annexHeading',
    label: 'Phụ lục I',
    title: [...words('Kết quả thực hiện các chỉ tiêu chuyển đổi số năm '), figure('2025')],
    reference: words('(Kèm theo Báo cáo số 15/BC-SKHCN ngày 30 tháng 11 năm 2025)'),
  },
  columns: [
    { width: 1, alignment: 'center' },
    { width: 6, alignment: 'justify' },
    { width: 2, alignment: 'right' },
    { width: 2, alignment: 'right' },
    { width: 2.5, alignment: 'right' },
    { width: 2.5, alignment: 'center' },
    { width: 1.6, alignment: 'center', highlight: { type: 'above', bound: 0 } },
    { width: 2, alignment: 'left', highlight: { type: 'text', text: 'Chưa đạt' } },
  ],
  header,
});
