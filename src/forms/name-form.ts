import type { ReportingPeriod } from '../model/index.js';

/** Thư mục của các biểu mẫu, in the folder of the results. */
export const FORM_FOLDER = 'bieu-mau';

/** Tên tệp biểu mẫu của một cơ quan cho một kỳ: "so-y-te-2025-12.xlsx". */
export function nameForm(agency: string, period: ReportingPeriod): string {
  return `${agency}-${period.id.toLowerCase()}.xlsx`;
}
