import type { IssueOptions } from '../commands/issue.js';
import { createValueOption, DAY, type Values } from './option-values.js';
import {
  addOutputOptions,
  addTraceOption,
  FORCE_HELP,
  type OutputFlags,
  REISSUE_HELP,
  readOutput,
} from './output-options.js';
import { type AddCommand, addCommonOptions, createCommandConsole } from './shared-options.js';

type IssueFlags = OutputFlags &
  Pick<IssueOptions, 'date' | 'file' | 'number'> & { readonly reissue?: boolean; readonly trace?: boolean };

/** As the records of documents have it. */
const NUMBER: Values = {
  allowed: '466, 12a, 32/2025',
  read: (text) => (/^[0-9]+[a-z]?(\/[12][0-9]{3})?$/.test(text) ? text : undefined),
};

/** Lệnh issue trên dòng lệnh. */
export const addIssue: AddCommand = (program, finish) => {
  const command = program.command('issue').argument('<văn-bản>', 'mã văn bản, ví dụ da06-2025-11');
  addTraceOption(addOutputOptions(command))
    .description('ghi nhận văn bản đã ban hành; từ đó văn bản được giữ nguyên')
    .addOption(createValueOption('--number <số>', 'số của văn bản', NUMBER).makeOptionMandatory())
    .addOption(
      createValueOption('--date <ngày>', 'ngày ban hành, ví dụ 2025-11-20', DAY).makeOptionMandatory(),
    )
    .option('--file <tệp>', 'tệp Word đã ký, khi khác bản lập từ dữ liệu')
    .option('--reissue', REISSUE_HELP)
    .option('--force', FORCE_HELP);
  addCommonOptions(command).action(async (name: string, flags: IssueFlags) => {
    const { runIssue } = await import('../commands/issue.js');
    const { number, date, file, reissue = false, trace = false } = flags;
    const options = {
      ...readOutput(flags),
      name,
      number,
      date,
      reissue,
      trace,
      ...(file !== undefined && { file }),
    };
    finish(await runIssue(options, await createCommandConsole(flags)));
  });
};
