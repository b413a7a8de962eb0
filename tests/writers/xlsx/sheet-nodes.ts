import type {
  AnnexSheet,
  CellValue,
  Figure,
  Footnote,
  Inline,
  TableCell,
  TableRow,
} from '../../../src/document/index.js';

/** Chữ. */
export function words(value: string): readonly Inline[] {
  return [{ type: 'text', value }];
}

/** Số liệu ở một dòng của tệp dữ liệu. */
export function figure(value: string, line = 1): Figure {
  const place = { file: 'data/systems/lgsp.yaml', pointer: '/metrics/0', line, column: 14 };
  const source = 'Báo cáo số 15/BC-SKHCN ngày 31 tháng 7 năm 2025';
  return { type: 'figure', value, origin: { kind: 'datum', ...place, source, asOf: '2025-07-31' } };
}

/** Số liệu tính được từ hai số liệu khác. */
export function computed(value: string): Figure {
  const inputs = [figure('1', 3).origin, figure('2', 4).origin];
  return { type: 'figure', value, origin: { kind: 'computed', function: 'tinh_ty_le', inputs } };
}

/** Chú thích. */
export function footnote(...children: readonly Inline[]): Footnote {
  return { type: 'footnote', children };
}

/** Ô chữ. */
export function cell(value: string, span?: number): TableCell {
  return { children: words(value), ...(span ? { span } : {}) };
}

/** Ô có kiểu. */
export function typed(value: CellValue, printed: string, line = 1): TableCell {
  return { children: [figure(printed, line)], value };
}

/** Ô số. */
export function number(value: number, printed: string, decimals = 0): TableCell {
  return typed({ type: 'number', value, decimals }, printed);
}

/** Phụ lục với các dòng cho trước. */
export function createSheet(rows: Iterable<TableRow>, changes: Partial<AnnexSheet> = {}): AnnexSheet {
  return {
    properties: {
      title: 'Phụ lục I',
      subject: 'Kết quả thực hiện chỉ tiêu',
      creator: 'Sở Khoa học và Công nghệ',
      date: '2025-11-30',
    },
    name: 'Chỉ tiêu',
    heading: {
      type: 'annexHeading',
      label: 'Phụ lục I',
      title: words('Kết quả thực hiện chỉ tiêu'),
      reference: words('(Kèm theo Báo cáo số 15/BC-SKHCN ngày 30 tháng 11 năm 2025)'),
    },
    orientation: 'landscape',
    columns: [
      { width: 1, alignment: 'center' },
      { width: 6, alignment: 'left' },
      { width: 2, alignment: 'right' },
    ],
    header: [{ cells: ['STT', 'Chỉ tiêu', 'Kết quả'].map((title) => cell(title)) }],
    rows,
    ...changes,
  };
}
