import type { PeriodOptions } from '../commands/options.js';
import { addPeriodOptions, readPeriod } from './period-options.js';
import {
  type AddCommand,
  addCommonOptions,
  type CommonFlags,
  createCommandConsole,
  readCommon,
} from './shared-options.js';

/** Lệnh new trên dòng lệnh. */
export const addNew: AddCommand = (program, finish) => {
  const command = program.command('new').argument('<mẫu>', 'tên mẫu');
  command.description('mở một kỳ: bản ghi của văn bản và các báo cáo để điền');
  addCommonOptions(addPeriodOptions(command)).action(
    async (template: string, flags: CommonFlags & PeriodOptions) => {
      const { runNew } = await import('../commands/new.js');
      const options = { ...readCommon(flags), ...readPeriod(flags), template };
      finish(await runNew(options, await createCommandConsole(flags)));
    },
  );
};
