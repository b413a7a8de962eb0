import type { DataValidation, Row, Workbook, Worksheet } from 'exceljs';
import { formatMoment, formatNumber } from '../../text/index.js';
import type { CollectionForm, FigureRow } from '../collection-form.js';
import {
  FIGURE_COLUMNS,
  FIRST_ROW,
  type FigureColumn,
  HEADER_ROW,
  letterOf,
  SHEET_NAMES,
} from '../columns.js';
import { COLOURS, dressCell, fillWith, fontOf, SIZES } from './cell-looks.js';
import { DATE_FORMAT, toDateCell } from './date-cell.js';
import { DATE_VALIDATION } from './date-validation.js';
import { closeSheet, openSheet } from './open-sheet.js';
import { setRowHeight } from './row-height.js';

/** Excel knows no greater number of its own. */
const GREATEST = 1e15;
/** Excel shows no longer prompt. */
const LONGEST_PROMPT = 255;

const letter = (key: FigureColumn) => letterOf(FIGURE_COLUMNS, key);

function formatOf(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function wordRange({ minimum, maximum, decimals }: FigureRow): string {
  const kind = decimals === 0 ? 'số nguyên' : `số, nhiều nhất ${decimals} chữ số thập phân`;
  const from = minimum === undefined ? '' : ` từ ${formatNumber(minimum)}`;
  const to =
    maximum === undefined ? (minimum === undefined ? '' : ' trở lên') : ` đến ${formatNumber(maximum)}`;
  return `${kind}${from}${to}`;
}

function wordPrevious({ previous }: FigureRow): string {
  if (previous === undefined) return '';
  const value = typeof previous.value === 'number' ? formatNumber(previous.value) : previous.value;
  return ` Lần trước: ${value} (${formatMoment(previous.asOf) ?? previous.asOf}).`;
}

/** Giới hạn của số, as Excel checks it while it is typed. */
function boundsOf({ minimum, maximum }: FigureRow): Pick<DataValidation, 'formulae' | 'operator'> {
  if (minimum === undefined) return { operator: 'lessThanOrEqual', formulae: [maximum ?? GREATEST] };
  if (maximum === undefined) return { operator: 'greaterThanOrEqual', formulae: [minimum] };
  return { operator: 'between', formulae: [minimum, maximum] };
}

/** Kiểm tra khi gõ số. */
function validateValue(figure: FigureRow): DataValidation {
  const range = wordRange(figure);
  return {
    type: figure.decimals === 0 ? 'whole' : 'decimal',
    ...boundsOf(figure),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: 'Số liệu kỳ này',
    prompt:
      `Nhập ${range}; đơn vị tính: ${figure.unitOfMeasure}. Chưa có thì để trống.${wordPrevious(figure)}`.slice(
        0,
        LONGEST_PROMPT,
      ),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Số chưa hợp lệ',
    error: `Chỉ nhập ${range}, không kèm đơn vị hay chữ.`,
  };
}

function fillRow(sheet: Worksheet, figure: FigureRow, ordinal: number): Row {
  const row = sheet.getRow(FIRST_ROW + ordinal - 1);
  const { name, owner, current, previous, minimum = -GREATEST, maximum = GREATEST } = figure;
  const values: Readonly<Record<FigureColumn, unknown>> = {
    ordinal,
    name: owner === '' ? name : `${name}\n(${owner})`,
    unit: figure.unitOfMeasure,
    previous: previous?.value,
    value: current?.value,
    asOf: current?.asOf && toDateCell(current.asOf),
    note: current?.note,
    id: figure.id,
    kind: figure.kind,
    minimum,
    maximum,
    decimals: figure.decimals,
    jumpFactor: figure.jumpFactor,
  };
  row.values = FIGURE_COLUMNS.map(({ key }) => values[key]) as Row['values'];
  return row;
}

function dressRow(row: Row, figure: FigureRow): void {
  for (const [index, { key, isInput }] of FIGURE_COLUMNS.entries()) {
    const cell = row.getCell(index + 1);
    const isNumber = key === 'previous' || key === 'value';
    const isCentred = key === 'ordinal' || key === 'unit' || key === 'asOf';
    dressCell(cell, isInput === true, {
      ...(isNumber && { horizontal: 'right' }),
      ...(isCentred && { horizontal: 'center' }),
    });
    if (isNumber) cell.numFmt = formatOf(figure.decimals);
    if (key === 'asOf') {
      cell.numFmt = DATE_FORMAT;
      cell.dataValidation = DATE_VALIDATION;
    }
    if (key === 'value') {
      cell.font = fontOf(SIZES.body, { bold: true });
      if (!figure.textual) cell.dataValidation = validateValue(figure);
    }
  }
}

/** Tô màu: red for what cannot be, amber for what is far from last time; by the hidden cells of the row. */
function addColours(sheet: Worksheet, last: number): void {
  const at = (key: FigureColumn) => `$${letter(key)}${FIRST_ROW}`;
  const [value, previous, factor] = [at('value'), at('previous'), at('jumpFactor')];
  const isText = `AND(${value}<>"",ISTEXT(${value}))`;
  const isWrong = `OR(${value}<${at('minimum')},${value}>${at('maximum')},ROUND(${value},${at('decimals')})<>${value})`;
  const isFar = `OR(${value}>${previous}*${factor},${value}<${previous}/${factor})`;
  sheet.addConditionalFormatting({
    ref: `${letter('value')}${FIRST_ROW}:${letter('value')}${last}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`IF(ISNUMBER(${value}),${isWrong},${isText})`],
        style: { fill: { ...fillWith(COLOURS.impossible), bgColor: { argb: COLOURS.impossible } } as never },
      },
      {
        type: 'expression',
        priority: 2,
        formulae: [`IF(AND(ISNUMBER(${value}),ISNUMBER(${previous})),${isFar},FALSE)`],
        style: { fill: { ...fillWith(COLOURS.far), bgColor: { argb: COLOURS.far } } as never },
      },
    ],
  });
}

/** Vẽ sheet "Số liệu". */
export async function drawFigures(workbook: Workbook, form: CollectionForm): Promise<void> {
  const { figures } = form;
  if (figures.length === 0) return;
  const heading = 'BIỂU THU THẬP SỐ LIỆU';
  const sheet = openSheet(workbook, SHEET_NAMES.figures, FIGURE_COLUMNS, { heading, form });
  sheet.getCell(`${letter('value')}${HEADER_ROW}`).value = `Kỳ này (${form.period.label})`;
  for (const [index, figure] of figures.entries()) {
    const row = fillRow(sheet, figure, index + 1);
    dressRow(row, figure);
    setRowHeight(row, FIGURE_COLUMNS);
  }
  addColours(sheet, FIRST_ROW + figures.length - 1);
  await closeSheet(sheet, FIGURE_COLUMNS);
}
