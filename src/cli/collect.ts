import type { CollectOptions } from '../commands/collect.js';
import type { PeriodOptions } from '../commands/options.js';
import { createChoiceOption, createValueOption, DAY } from './option-values.js';
import { addPeriodOptions, readPeriod } from './period-options.js';
import {
  type AddCommand,
  addCommonOptions,
  type CommonFlags,
  createCommandConsole,
  readCommon,
} from './shared-options.js';

type CollectFlags = CommonFlags &
  PeriodOptions &
  Pick<CollectOptions, 'format' | 'received'> & {
    readonly accept?: boolean;
    readonly dryRun?: boolean;
    readonly out: string;
    readonly return?: boolean;
  };

const FORMATS: readonly CollectOptions['format'][] = ['stylish', 'json', 'github'];

/** Lệnh collect trên dòng lệnh. */
export const addCollect: AddCommand = (program, finish) => {
  const command = program.command('collect').argument('<tệp...>', 'biểu mẫu đã điền, hoặc thư mục có chúng');
  command
    .description('đọc biểu mẫu đã điền vào báo cáo của các đơn vị')
    .option('--dry-run', 'chỉ cho xem, không ghi gì')
    .option('--accept', 'lấy cả những giá trị khác với báo cáo đã có')
    .option('--return', 'ghi bản gửi trả của những tệp có ô phải sửa: ô đỏ, kèm lời nhắc')
    .option('--out <thư-mục>', 'thư mục ghi bản gửi trả', 'out')
    .addOption(createValueOption('--received <ngày>', 'ngày nhận tệp; không nêu thì là hôm nay', DAY))
    .addOption(createChoiceOption('--format <dạng>', 'dạng in', FORMATS).default('stylish'));
  addCommonOptions(addPeriodOptions(command)).action(async (files: string[], flags: CollectFlags) => {
    const { runCollect } = await import('../commands/collect.js');
    const { accept = false, dryRun = false, format, out, received, return: returns = false } = flags;
    const { SOURCE_DATE_EPOCH: sourceDateEpoch } = process.env;
    const options = {
      ...readCommon(flags),
      ...readPeriod(flags),
      files,
      accept,
      dryRun,
      out,
      returns,
      format,
      ...(received !== undefined && { received }),
      ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
    };
    finish(await runCollect(options, await createCommandConsole(flags)));
  });
};
