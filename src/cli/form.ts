import type { PeriodOptions } from '../commands/options.js';
import { FORCE_HELP } from './output-options.js';
import { addPeriodOptions, readPeriod } from './period-options.js';
import {
  type AddCommand,
  addCommonOptions,
  type CommonFlags,
  createCommandConsole,
  readCommon,
} from './shared-options.js';

type FormFlags = CommonFlags &
  PeriodOptions & { readonly force?: boolean; readonly out: string; readonly template?: string };

/** Lệnh form trên dòng lệnh. */
export const addForm: AddCommand = (program, finish) => {
  const command = program
    .command('form')
    .argument('[cơ-quan...]', 'mã cơ quan; không nêu thì mọi cơ quan có gì phải báo cáo');
  command
    .description('lập biểu mẫu Excel để các cơ quan điền số liệu của một kỳ')
    .option(
      '--template <mẫu>',
      'chỉ hỏi những gì mẫu báo cáo này cần; không nêu thì hỏi cho mọi báo cáo của kỳ',
    )
    .option('--out <thư-mục>', 'thư mục ghi kết quả', 'out')
    .option('--force', FORCE_HELP);
  addCommonOptions(addPeriodOptions(command)).action(async (agencies: string[], flags: FormFlags) => {
    const { runForm } = await import('../commands/form.js');
    const { force = false, out, template } = flags;
    const options = {
      ...readCommon(flags),
      ...readPeriod(flags),
      agencies,
      out,
      force,
      ...(template !== undefined && { template }),
    };
    finish(await runForm(options, await createCommandConsole(flags)));
  });
};
