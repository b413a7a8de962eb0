import type { Command } from 'commander';
import type { PeriodOptions } from '../commands/options.js';
import { readWholeNumber } from './global-options.js';

/** Năm, four digits. */
export const readYear = readWholeNumber(1900, 9999);

/** Thêm các tùy chọn về kỳ báo cáo. */
export function addPeriodOptions(command: Command): Command {
  return command
    .option('--month <tháng>', 'tháng báo cáo, 1–12', readWholeNumber(1, 12))
    .option('--quarter <quý>', 'quý báo cáo, 1–4', readWholeNumber(1, 4))
    .option('--half <nửa-năm>', 'nửa năm báo cáo, 1–2', readWholeNumber(1, 2))
    .option('--year <năm>', 'năm; không nêu thì lấy năm mới nhất có số liệu', readYear);
}

/** Kỳ báo cáo nêu trên dòng lệnh. */
export function readPeriod({ month, quarter, half, year }: PeriodOptions): PeriodOptions {
  return {
    ...(month !== undefined && { month }),
    ...(quarter !== undefined && { quarter }),
    ...(half !== undefined && { half }),
    ...(year !== undefined && { year }),
  };
}
