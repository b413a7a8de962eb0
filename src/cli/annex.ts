import type { AnnexOptions } from '../commands/annex.js';
import type { PeriodOptions } from '../commands/options.js';
import { createFormatOption } from './format-option.js';
import { addOutputOptions, FORCE_HELP, type OutputFlags, readOutput } from './output-options.js';
import { addPeriodOptions, readPeriod } from './period-options.js';
import { type AddCommand, addCommonOptions, createCommandConsole } from './shared-options.js';

type AnnexFlags = OutputFlags & PeriodOptions & Pick<AnnexOptions, 'format'>;

/** Lệnh annex trên dòng lệnh. */
export const addAnnex: AddCommand = (program, finish) => {
  const command = program
    .command('annex')
    .argument('[phụ-lục...]', 'mã phụ lục; không nêu thì lấy mọi phụ lục của kỳ');
  addOutputOptions(command)
    .description('ghi bảng phụ lục')
    .addOption(createFormatOption('annex'))
    .option('--force', FORCE_HELP);
  addCommonOptions(addPeriodOptions(command)).action(async (ids: string[], flags: AnnexFlags) => {
    const { runAnnex } = await import('../commands/annex.js');
    const options = { ...readOutput(flags), ...readPeriod(flags), ids, format: flags.format };
    finish(await runAnnex(options, await createCommandConsole(flags)));
  });
};
