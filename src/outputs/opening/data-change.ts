import type { Failure, Localized } from '../../diagnostics/index.js';

/** Tệp dữ liệu được mở thêm hay ghi tiếp: its name within the data folder, and all of its text. */
export interface DataChange {
  readonly name: string;
  readonly text: string;
}

/** Không mở được kỳ: the reason is a sentence of its own. */
export function refuseOpening(message: Localized, hint: Localized): Failure {
  return { code: 'wrong-usage', message, hint };
}
