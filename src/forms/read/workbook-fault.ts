import type { Localized } from '../../diagnostics/index.js';

/** Vì sao một tệp không đọc được: what is wrong with all of it, and what to do. */
export interface WorkbookFault {
  readonly message: Localized;
  readonly hint: Localized;
}

const RESAVE: Localized = {
  vi: 'Mở tệp bằng Excel hoặc LibreOffice, chọn lưu lại dạng .xlsx, rồi gửi lại.',
  en: 'Open it in Excel or LibreOffice, save it as .xlsx, and send it again.',
};

const ASK_AGAIN: Localized = {
  vi: 'Xin đơn vị gửi lại tệp gốc.',
  en: 'Ask the agency for the file again.',
};

/** Các lý do không đọc được. */
export const WORKBOOK_FAULTS = {
  broken: {
    message: { vi: 'Tệp bị hỏng hoặc bị cắt mất một phần.', en: 'The file is damaged or was cut short.' },
    hint: ASK_AGAIN,
  },
  empty: { message: { vi: 'Tệp rỗng.', en: 'The file is empty.' }, hint: ASK_AGAIN },
  locked: {
    message: {
      vi: 'Tệp đặt mật khẩu mở, hoặc là bảng tính đời cũ (.xls).',
      en: 'The file needs a password, or is a workbook of the old kind (.xls).',
    },
    hint: {
      vi: 'Mở bằng Excel, bỏ mật khẩu, chọn lưu dạng .xlsx, rồi gửi lại.',
      en: 'Open it in Excel, remove the password, save it as .xlsx, and send it again.',
    },
  },
  notWorkbook: {
    message: {
      vi: 'Đây không phải tệp Excel (.xlsx), dù mang tên như vậy.',
      en: 'This is no Excel workbook (.xlsx), whatever its name.',
    },
    hint: RESAVE,
  },
  otherFormat: {
    message: {
      vi: 'Đây là bảng tính dạng khác (.ods, .xlsb).',
      en: 'This is a spreadsheet of another format (.ods, .xlsb).',
    },
    hint: RESAVE,
  },
  tooLarge: {
    message: {
      vi: 'Tệp quá lớn so với một biểu mẫu nên không đọc.',
      en: 'The file is far larger than a form and is not read.',
    },
    hint: {
      vi: 'Thường do định dạng hàng vạn dòng trống, hoặc chèn ảnh: chép số liệu sang biểu mẫu mới rồi gửi lại.',
      en: 'Most often thousands of empty rows are formatted, or pictures inserted: copy the figures to a new form.',
    },
  },
} as const satisfies Record<string, WorkbookFault>;

/** Lý do không đọc được một tệp. */
export type WorkbookFaultName = keyof typeof WORKBOOK_FAULTS;
