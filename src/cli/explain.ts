import {
  type AddCommand,
  addCommonOptions,
  type CommonFlags,
  createCommandConsole,
} from './shared-options.js';

/** Lệnh explain trên dòng lệnh. */
export const addExplain: AddCommand = (program, finish) => {
  const command = program.command('explain').argument('[mã]', 'mã phát hiện; không nêu thì liệt kê các mã');
  command.description('giải thích một mã phát hiện, có ví dụ');
  addCommonOptions(command).action(async (code: string | undefined, flags: CommonFlags) => {
    const { runExplain } = await import('../commands/explain.js');
    finish(runExplain(code, await createCommandConsole(flags)));
  });
};
