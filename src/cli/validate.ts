import type { PeriodOptions } from '../commands/options.js';
import type { ValidateOptions } from '../commands/validate.js';
import { createChoiceOption, createValueOption, wholeNumber } from './option-values.js';
import { addPeriodOptions, readPeriod } from './period-options.js';
import {
  type AddCommand,
  addCommonOptions,
  type CommonFlags,
  createCommandConsole,
  readCommon,
} from './shared-options.js';

type ValidateFlags = CommonFlags &
  PeriodOptions &
  Pick<ValidateOptions, 'format' | 'maxProblems' | 'template'>;

const FORMATS: readonly ValidateOptions['format'][] = ['stylish', 'json', 'github', 'sarif', 'junit'];

/** Lệnh validate trên dòng lệnh. */
export const addValidate: AddCommand = (program, finish) => {
  const command = program.command('validate').argument('[tệp...]', 'chỉ in phát hiện của các tệp này');
  command
    .description('kiểm tra dữ liệu và mẫu')
    .addOption(createChoiceOption('--format <dạng>', 'dạng in phát hiện', FORMATS).default('stylish'))
    .addOption(
      createValueOption('--max-problems <số>', 'chỉ in bấy nhiêu phát hiện', wholeNumber(0, 1_000_000)),
    )
    .option('--template <mẫu>', 'chỉ xét những gì mẫu này cần trong kỳ');
  addCommonOptions(addPeriodOptions(command)).action(async (files: string[], flags: ValidateFlags) => {
    const { runValidate } = await import('../commands/validate.js');
    const { format, maxProblems, template } = flags;
    const options = {
      ...readCommon(flags),
      ...readPeriod(flags),
      files,
      format,
      ...(template !== undefined && { template }),
      ...(maxProblems !== undefined && { maxProblems }),
    };
    finish(await runValidate(options, await createCommandConsole(flags)));
  });
};
