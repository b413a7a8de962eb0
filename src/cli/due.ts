import type { DueOptions } from '../commands/due.js';
import { createChoiceOption, createValueOption, DAY } from './option-values.js';
import {
  type AddCommand,
  addCommonOptions,
  type CommonFlags,
  createCommandConsole,
  readCommon,
} from './shared-options.js';

type DueFlags = CommonFlags & Pick<DueOptions, 'format' | 'on'>;

const FORMATS: readonly DueOptions['format'][] = ['table', 'json'];

/** Lệnh due trên dòng lệnh. */
export const addDue: AddCommand = (program, finish) => {
  const command = program
    .command('due')
    .description('các báo cáo phải lập, hạn gửi, còn thiếu gì của cơ quan nào')
    .addOption(
      createValueOption('--on <ngày>', 'tính đến ngày này (năm-tháng-ngày); không nêu thì hôm nay', DAY),
    )
    .addOption(createChoiceOption('--format <dạng>', 'dạng in', FORMATS).default('table'));
  addCommonOptions(command).action(async (flags: DueFlags) => {
    const { runDue } = await import('../commands/due.js');
    const { SOURCE_DATE_EPOCH: sourceDateEpoch } = process.env;
    const { format, on } = flags;
    const options = {
      ...readCommon(flags),
      format,
      ...(on !== undefined && { on }),
      ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
    };
    finish(await runDue(options, await createCommandConsole(flags)));
  });
};
