import { CommanderError } from 'commander';
import { EXIT_STATUS } from '../commands/exit-status.js';
import { createProgram } from './program.js';
import { describeUsageError } from './usage-error.js';

/** The end of help and version is not an error. */
const DONE_CODES = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/**
 * Chạy qnds với các tham số của dòng lệnh.
 * @returns the exit status.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let status: number = EXIT_STATUS.done;
  const program = createProgram((result) => {
    status = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (DONE_CODES.has(error.code)) return EXIT_STATUS.done;
    process.stderr.write(
      describeUsageError(error, /(^| )--lang[= ]en( |$)/.test(argv.join(' ')) ? 'en' : 'vi'),
    );
    return EXIT_STATUS.usage;
  }
  return status;
}
