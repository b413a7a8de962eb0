import { EXIT_STATUS } from '../commands/exit-status.js';
import { formatFailure } from '../commands/format-failure.js';
import { describeBug, type Failure } from '../diagnostics/index.js';
import { findLanguage } from './find-language.js';
import { createProgram, isDone } from './program.js';
import { UsageError } from './usage-error.js';

function printFailure(failure: Failure, argv: readonly string[]): void {
  const options = { language: findLanguage(argv), verbose: argv.includes('--verbose') };
  process.stderr.write(formatFailure(failure, options));
}

/**
 * Chạy qnds với các tham số của dòng lệnh. An exception that no command expected is told as a bug of the program.
 * @returns the exit status.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let status: number = EXIT_STATUS.done;
  const program = createProgram(argv, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (isDone(error)) return EXIT_STATUS.done;
    if (error instanceof UsageError) {
      printFailure(error.failure, argv);
      return EXIT_STATUS.usage;
    }
    const [name = ''] = argv;
    printFailure(describeBug({ vi: `chạy lệnh ${name}`, en: `the command ${name}` }, error), argv);
    return EXIT_STATUS.output;
  }
}
