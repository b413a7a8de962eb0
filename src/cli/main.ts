import { EXIT_STATUS } from '../commands/exit-status.js';
import { formatFailure } from '../commands/format-failure.js';
import { describeBug, type Failure, type Language } from '../diagnostics/index.js';
import { createProgram, isDone } from './program.js';
import { UsageError } from './usage-error.js';

/** Read from the words themselves: a command line that is wrong is never read to its end. */
function findLanguage(argv: readonly string[]): Language {
  const isEnglish = argv.some(
    (word, at) => word === '--lang=en' || (word === 'en' && argv[at - 1] === '--lang'),
  );
  return isEnglish ? 'en' : 'vi';
}

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
