import type { Workbook } from 'exceljs';
import { formatDate, parseDate } from '../../text/index.js';
import { countLines } from '../../writers/text-measure/index.js';
import type { CollectionForm } from '../collection-form.js';
import { SHEET_NAMES } from '../columns.js';
import { COLOURS, fillWith, fontOf, SIZES } from './cell-looks.js';

const WIDTH = 82;
const TWIPS_PER_CHARACTER = 105;

function writeDay(day: string): string {
  const date = parseDate(day);
  return date ? formatDate(date) : day;
}

function listLines(form: CollectionForm): readonly string[] {
  const { period, collector, deadline, agency } = form;
  const { from, to } = period.window;
  return [
    `Đơn vị báo cáo: ${agency.name}. Kỳ báo cáo: ${period.label}.`,
    `Số liệu tính từ ngày ${writeDay(from)} đến hết ngày ${writeDay(to)}.`,
    ...(deadline === undefined
      ? []
      : [`Gửi lại tệp này trước ngày ${writeDay(deadline)}, là hạn gửi báo cáo tổng hợp của kỳ.`]),
    'Chỉ điền các ô nền vàng; các ô khác đã khóa.',
    `Sheet "${SHEET_NAMES.figures}": điền cột "Kỳ này" bằng số, không kèm đơn vị tính. Chưa có số thì để trống, không ghi 0; ghi 0 khi đúng là không có.`,
    'Cột "Thời điểm": ngày chốt của riêng số liệu ấy; để trống thì hiểu là số của cả thời gian nêu ở mục 2.',
    `Sheet "${SHEET_NAMES.tasks}": chọn tình trạng trong danh sách; đã hoàn thành thì ghi ngày hoàn thành; kết quả viết thành một câu; văn bản ghi số và ký hiệu.`,
    'Ô chuyển màu cam: số chênh nhiều so với kỳ trước, xem lại; nếu đúng thì ghi lý do ở cột "Ghi chú". Ô chuyển màu đỏ: số không thể có, phải sửa.',
    'Có thể sắp xếp, lọc, đổi độ rộng cột; không xóa dòng hay cột. Lưu tệp ở dạng .xlsx và gửi lại nguyên tệp.',
    ...(collector === '' ? [] : [`Cần hỏi thêm: ${collector}.`]),
  ];
}

/** Vẽ sheet "Hướng dẫn". */
export async function drawGuidance(workbook: Workbook, form: CollectionForm): Promise<void> {
  const sheet = workbook.addWorksheet(SHEET_NAMES.guidance);
  sheet.getColumn(1).width = WIDTH;
  const heading = sheet.getCell('A1');
  heading.value = 'HƯỚNG DẪN ĐIỀN BIỂU';
  heading.font = fontOf(SIZES.title, { bold: true });
  heading.fill = fillWith(COLOURS.header);
  for (const [index, line] of listLines(form).entries()) {
    const cell = sheet.getCell(index + 2, 1);
    cell.value = `${index + 1}. ${line}`;
    cell.font = fontOf(SIZES.body);
    cell.alignment = { wrapText: true, vertical: 'top' };
    const lines = countLines(cell.text, { size: SIZES.body }, WIDTH * TWIPS_PER_CHARACTER);
    sheet.getRow(index + 2).height = lines * 16 + 6;
  }
  sheet.pageSetup.paperSize = 9;
  await sheet.protect('', { formatColumns: true, formatRows: true });
}
