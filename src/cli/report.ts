import type { PeriodOptions } from '../commands/options.js';
import { addWritingOptions, readWriting, type WritingFlags } from './output-options.js';
import { addPeriodOptions, readPeriod } from './period-options.js';
import { type AddCommand, addCommonOptions, createCommandConsole } from './shared-options.js';

/** Lệnh report trên dòng lệnh. */
export const addReport: AddCommand = (program, finish) => {
  const command = program.command('report').argument('[mẫu]', 'tên mẫu; không nêu thì dùng mẫu mặc định');
  command.description('lập báo cáo của một kỳ');
  addCommonOptions(addWritingOptions(addPeriodOptions(command))).action(
    async (template: string | undefined, flags: PeriodOptions & WritingFlags) => {
      const { runReport } = await import('../commands/report.js');
      const options = { ...readWriting(flags), ...readPeriod(flags), ...(template && { template }) };
      finish(await runReport(options, await createCommandConsole(flags)));
    },
  );
};
