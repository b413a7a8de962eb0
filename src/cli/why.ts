import type { WhyOptions } from '../commands/why.js';
import { addOutputOptions, addTraceOption, type OutputFlags, readOutput } from './output-options.js';
import { type AddCommand, addCommonOptions, createCommandConsole } from './shared-options.js';

type WhyFlags = OutputFlags & Partial<Pick<WhyOptions, 'trace'>>;

/** Lệnh why trên dòng lệnh. */
export const addWhy: AddCommand = (program, finish) => {
  const command = program.command('why').argument('<tên>', 'tên kết quả, ví dụ da06-2025-11');
  addTraceOption(addOutputOptions(command)).description('cho biết vì sao một kết quả phải lập lại');
  addCommonOptions(command).action(async (name: string, flags: WhyFlags) => {
    const { runWhy } = await import('../commands/why.js');
    const options = { ...readOutput(flags), trace: flags.trace === true, name };
    finish(await runWhy(options, await createCommandConsole(flags)));
  });
};
