import type { Command, Option } from 'commander';
import type { PeriodOptions } from '../commands/options.js';
import { createValueOption, wholeNumber } from './option-values.js';

/** Tùy chọn `--year`, four digits. */
export function createYearOption(description: string): Option {
  return createValueOption('--year <năm>', description, wholeNumber(1900, 9999));
}

/** Thêm các tùy chọn về kỳ báo cáo. */
export function addPeriodOptions(command: Command): Command {
  return command
    .addOption(createValueOption('--month <tháng>', 'tháng báo cáo, 1–12', wholeNumber(1, 12)))
    .addOption(createValueOption('--quarter <quý>', 'quý báo cáo, 1–4', wholeNumber(1, 4)))
    .addOption(createValueOption('--half <nửa-năm>', 'nửa năm báo cáo, 1–2', wholeNumber(1, 2)))
    .addOption(createYearOption('năm; không nêu thì lấy năm mới nhất có số liệu'));
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
