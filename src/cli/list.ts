import {
  type AddCommand,
  addCommonOptions,
  type CommonFlags,
  createCommandConsole,
  readCommon,
} from './shared-options.js';

/** Lệnh list trên dòng lệnh. */
export const addList: AddCommand = (program, finish) => {
  const command = program.command('list').description('liệt kê mẫu, phụ lục, văn bản và các kỳ có số liệu');
  addCommonOptions(command).action(async (flags: CommonFlags) => {
    const { runList } = await import('../commands/list.js');
    finish(await runList(readCommon(flags), await createCommandConsole(flags)));
  });
};
