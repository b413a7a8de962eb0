import ExcelJS from 'exceljs';
import type { CollectionForm } from '../../src/forms/index.js';
import { describeForm, listAsked } from '../../src/forms/index.js';
import { type Dataset, parsePeriod, type ReportingPeriod } from '../../src/model/index.js';
import { datasetOf, metricOf } from '../analysis/dataset-of.js';

/** Kỳ theo mã. */
export function periodOf(id: string): ReportingPeriod {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(id);
  return period;
}

/** Dữ liệu của một tỉnh nhỏ: one agency with a share, a count, an amount and words, and two tasks. */
export const DATASET: Dataset = datasetOf(
  ['organisation.yaml', { issuingAuthorities: [{ id: 'so-khcn', name: 'Sở Khoa học và Công nghệ' }] }],
  ['agencies.yaml', { agencies: [{ id: 'so-y-te', name: 'Sở Y tế', kind: 'department' }] }],
  [
    'citations.yaml',
    {
      citations: [
        { id: 'kh-54-ubnd-2025', type: 'Kế hoạch', number: '54', symbol: 'KH-UBND', date: '2025-03-01' },
        { id: 'cv-7-syt-2025', type: 'Công văn', number: '7', symbol: 'SYT-VP', date: '2025-12-02' },
      ],
    },
  ],
  [
    'systems/y-te-so.yaml',
    {
      id: 'y-te-so',
      name: 'Y tế số',
      metrics: {
        'ho-so': { ...metricOf([8200, '2025-10']), name: 'Hồ sơ sức khỏe', unitOfMeasure: 'hồ sơ' },
        'ty-le': { ...metricOf([99.75, '2025-10']), name: 'Tỷ lệ', unitOfMeasure: '%', decimals: 2 },
        'kinh-phi': {
          ...metricOf([1.5, '2025-10']),
          name: 'Kinh phí',
          unitOfMeasure: 'tỷ đồng',
          decimals: 3,
        },
        'ghi-chu': {
          ...metricOf(),
          name: 'Kho dữ liệu',
          unitOfMeasure: 'kho',
          textual: true,
        },
        'so-cu': { ...metricOf([3, '2025-10']), name: 'Không hỏi', unitOfMeasure: 'hồ sơ' },
      },
    },
  ],
  [
    'tasks/viec.yaml',
    {
      id: 'viec',
      name: 'Nhiệm vụ năm 2025',
      tasks: [
        { id: 'ke-hoach', title: 'Thực hiện {kh-54-ubnd-2025}', dueDate: '2025-12-31' },
        { id: 'da-xong', title: 'Việc đã xong' },
      ],
    },
  ],
  [
    'returns/2025-11/so-y-te.yaml',
    {
      agency: 'so-y-te',
      period: '2025-11',
      figures: {
        'y-te-so/ho-so': 8300,
        'y-te-so/ty-le': 99.8,
        'y-te-so/kinh-phi': 1.75,
        'y-te-so/ghi-chu': { text: 'đang lập' },
      },
      tasks: { 'viec/ke-hoach': { status: 'ongoing' }, 'viec/da-xong': { status: 'done' } },
    },
  ],
);

/** Biểu mẫu của một cơ quan. */
export function formOf(period = '2025-12', dataset = DATASET, agency = 'so-y-te'): CollectionForm {
  const asked = listAsked(dataset, periodOf(period)).get(agency);
  const form =
    asked && describeForm(dataset, agency, asked, { period: periodOf(period), deadline: '2025-12-25' });
  if (form === undefined) throw new Error('nothing is asked');
  return form;
}

/** Đọc lại một tệp Excel bằng thư viện. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

/** A sheet that must be there. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
