import { addWritingOptions, readWriting, type WritingFlags } from './output-options.js';
import { createYearOption } from './period-options.js';
import { type AddCommand, addCommonOptions, createCommandConsole } from './shared-options.js';

/** Lệnh draft trên dòng lệnh. */
export const addDraft: AddCommand = (program, finish) => {
  const command = program.command('draft').argument('<mẫu>', 'tên mẫu');
  command
    .description('lập dự thảo kế hoạch, công văn, tờ trình')
    .addOption(createYearOption('năm của văn bản'));
  addCommonOptions(addWritingOptions(command)).action(
    async (template: string, flags: WritingFlags & { year?: number }) => {
      const { runDraft } = await import('../commands/draft.js');
      const { year } = flags;
      const options = { ...readWriting(flags), template, ...(year && { year }) };
      finish(await runDraft(options, await createCommandConsole(flags)));
    },
  );
};
