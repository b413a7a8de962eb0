import type { DataValidation, Row, Workbook, Worksheet } from 'exceljs';
import { formatDate, parseDate } from '../../text/index.js';
import type { CollectionForm, TaskRow } from '../collection-form.js';
import { FIRST_ROW, SHEET_NAMES, TASK_COLUMNS, type TaskColumn } from '../columns.js';
import { TASK_STATUS_WORDS } from '../task-status-words.js';
import { dressCell } from './cell-looks.js';
import { DATE_FORMAT, toDateCell } from './date-cell.js';
import { DATE_VALIDATION } from './date-validation.js';
import { closeSheet, openSheet } from './open-sheet.js';
import { setRowHeight } from './row-height.js';

/** Danh sách chọn tình trạng; Excel takes at most 255 characters. */
const STATUS_VALIDATION: DataValidation = {
  type: 'list',
  formulae: [`"${Object.values(TASK_STATUS_WORDS).join(',')}"`],
  allowBlank: true,
  showInputMessage: true,
  promptTitle: 'Tình trạng',
  prompt: 'Chọn một tình trạng trong danh sách. Chưa có gì để báo cáo thì để trống.',
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Tình trạng chưa hợp lệ',
  error: 'Chọn một tình trạng trong danh sách.',
};

function promptFor(title: string, prompt: string): DataValidation {
  return {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [2000],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Dài quá',
    error: 'Nhiều nhất 2.000 chữ.',
  };
}

const VALIDATIONS: Readonly<Partial<Record<TaskColumn, DataValidation>>> = {
  status: STATUS_VALIDATION,
  completedDate: DATE_VALIDATION,
  result: promptFor('Kết quả', 'Một câu, viết tiếp sau nội dung nhiệm vụ; không có dấu chấm cuối.'),
  citations: promptFor(
    'Văn bản',
    'Số, ký hiệu văn bản, ví dụ 2739/KH-SKHCN; nhiều văn bản thì cách bằng dấu chấm phẩy.',
  ),
};

function writeTitle({ title, owner, dueDate }: TaskRow): string {
  const date = dueDate === undefined ? undefined : parseDate(dueDate);
  return `${title}\n(${owner}${date ? `; thời hạn ${formatDate(date)}` : ''})`;
}

function fillRow(sheet: Worksheet, task: TaskRow, ordinal: number): Row {
  const row = sheet.getRow(FIRST_ROW + ordinal - 1);
  const { current, previousStatus } = task;
  const values: Readonly<Record<TaskColumn, unknown>> = {
    ordinal,
    title: writeTitle(task),
    previous: previousStatus && TASK_STATUS_WORDS[previousStatus],
    status: current && TASK_STATUS_WORDS[current.status],
    completedDate: current?.completedDate && toDateCell(current.completedDate),
    result: current?.result,
    citations: current?.citations.join('; ') || undefined,
    id: task.id,
  };
  row.values = TASK_COLUMNS.map(({ key }) => values[key]) as Row['values'];
  return row;
}

function dressRow(row: Row): void {
  for (const [index, { key, isInput }] of TASK_COLUMNS.entries()) {
    const cell = row.getCell(index + 1);
    const isCentred = key !== 'title' && key !== 'result' && key !== 'citations';
    dressCell(cell, isInput === true, isCentred ? { horizontal: 'center' } : {});
    const validation = VALIDATIONS[key];
    if (validation) cell.dataValidation = validation;
    if (key === 'completedDate') cell.numFmt = DATE_FORMAT;
  }
}

/** Vẽ sheet "Nhiệm vụ". */
export async function drawTasks(workbook: Workbook, form: CollectionForm): Promise<void> {
  const { tasks } = form;
  if (tasks.length === 0) return;
  const heading = 'BIỂU THU THẬP TIẾN ĐỘ NHIỆM VỤ';
  const sheet = openSheet(workbook, SHEET_NAMES.tasks, TASK_COLUMNS, { heading, form });
  for (const [index, task] of tasks.entries()) {
    const row = fillRow(sheet, task, index + 1);
    dressRow(row);
    setRowHeight(row, TASK_COLUMNS);
  }
  await closeSheet(sheet, TASK_COLUMNS);
}
