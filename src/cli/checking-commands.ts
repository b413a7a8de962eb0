import { type Command, Option } from 'commander';
import type { PeriodOptions } from '../commands/options.js';
import type { ValidateOptions } from '../commands/validate.js';
import {
  addCommonOptions,
  createCommandConsole,
  type Finish,
  type GlobalFlags,
  readCommon,
  readWholeNumber,
} from './global-options.js';
import { addPeriodOptions, readPeriod } from './period-options.js';

type ValidateFlags = GlobalFlags & PeriodOptions & Pick<ValidateOptions, 'format' | 'maxProblems'>;

/** Lệnh validate trên dòng lệnh. */
export function addValidate(program: Command, finish: Finish): void {
  const command = program.command('validate').argument('[tệp...]', 'chỉ in phát hiện của các tệp này');
  command
    .description('kiểm tra dữ liệu và mẫu')
    .addOption(
      new Option('--format <dạng>', 'dạng in phát hiện')
        .choices(['stylish', 'json', 'github', 'sarif', 'junit'])
        .default('stylish'),
    )
    .option('--max-problems <số>', 'chỉ in bấy nhiêu phát hiện', readWholeNumber(0, 1_000_000));
  addCommonOptions(addPeriodOptions(command)).action(async (files: string[], flags: ValidateFlags) => {
    const { runValidate } = await import('../commands/validate.js');
    const { format, maxProblems } = flags;
    const options = {
      ...readCommon(flags),
      ...readPeriod(flags),
      files,
      format,
      ...(maxProblems !== undefined && { maxProblems }),
    };
    finish(await runValidate(options, await createCommandConsole(flags)));
  });
}

/** Lệnh explain trên dòng lệnh. */
export function addExplain(program: Command, finish: Finish): void {
  const command = program.command('explain').argument('[mã]', 'mã phát hiện; không nêu thì liệt kê các mã');
  command.description('giải thích một mã phát hiện, có ví dụ');
  addCommonOptions(command).action(async (code: string | undefined, flags: GlobalFlags) => {
    const { runExplain } = await import('../commands/explain.js');
    finish(runExplain(code, await createCommandConsole(flags)));
  });
}
