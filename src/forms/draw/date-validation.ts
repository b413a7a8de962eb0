import type { DataValidation } from 'exceljs';

/** Kiểm tra khi gõ ngày. */
export const DATE_VALIDATION: DataValidation = {
  type: 'date',
  operator: 'between',
  formulae: [new Date(Date.UTC(2000, 0, 1)), new Date(Date.UTC(2099, 11, 31))],
  allowBlank: true,
  showInputMessage: true,
  promptTitle: 'Ngày',
  prompt: 'Nhập ngày, tháng, năm, ví dụ 14/12/2025. Không có thì để trống.',
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Ngày chưa hợp lệ',
  error: 'Nhập đủ ngày, tháng, năm, ví dụ 14/12/2025.',
};
