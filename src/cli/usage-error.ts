import type { Command, CommanderError } from 'commander';
import type { Failure, Localized } from '../diagnostics/index.js';
import { suggestName } from '../text/index.js';
import { translateNames } from './english-help.js';

/** Điều sai trên dòng lệnh. */
export interface Misuse {
  readonly message: Localized;
  /** A name that may have been meant. */
  readonly suggestion?: string | undefined;
}

/** Dòng lệnh sai, thrown out of the parser of the command line. */
export class UsageError extends Error {
  readonly failure: Failure;

  constructor({ message, suggestion }: Misuse) {
    super(message.en);
    const guess =
      suggestion === undefined
        ? { vi: '', en: '' }
        : { vi: `Có phải là ${suggestion}? `, en: `Did you mean ${suggestion}? ` };
    this.failure = {
      code: 'wrong-usage',
      message,
      hint: { vi: `${guess.vi}Xem cách dùng: qnds --help.`, en: `${guess.en}See qnds --help.` },
    };
  }
}

function describeExcess({ args, registeredArguments }: Command): Misuse {
  const excess = args.slice(registeredArguments.length).join(' ');
  return {
    message: {
      vi: `Dòng lệnh có thừa tham số: ${excess}.`,
      en: `There are too many arguments: ${excess}.`,
    },
  };
}

function describeMissing({ args, registeredArguments }: Command): Misuse {
  const name = registeredArguments[args.length]?.name() ?? '';
  return {
    message: {
      vi: `Thiếu tham số <${name}>.`,
      en: `The argument ${translateNames(`<${name}>`)} is missing.`,
    },
  };
}

/** The first of the options that the command cannot do without. */
function describeOmitted(command: Command): Misuse {
  const given = command.opts<Readonly<Record<string, unknown>>>();
  const omitted = command.options.find((one) => one.mandatory && given[one.attributeName()] === undefined);
  const flags = omitted?.flags ?? '';
  return {
    message: { vi: `Thiếu tùy chọn ${flags}.`, en: `The option ${translateNames(flags)} is missing.` },
  };
}

/** Only the last word of a command line can lack its value. */
function describeValueless(_command: Command, argv: readonly string[]): Misuse {
  const name = argv.at(-1) ?? '';
  return {
    message: {
      vi: `Tùy chọn ${name} cần một giá trị đứng sau.`,
      en: `The option ${name} needs a value.`,
    },
  };
}

function describeStrangeCommand({ args, commands }: Command): Misuse {
  const name = args[0] ?? '';
  return {
    message: { vi: `Không có lệnh "${name}".`, en: `There is no command "${name}".` },
    suggestion: suggestName(
      name,
      commands.map((command) => command.name()),
    ),
  };
}

function describeStrangeOption({ args, options }: Command): Misuse {
  const word = args.find((arg) => arg.length > 1 && arg.startsWith('-')) ?? '';
  const [name = word] = word.split('=');
  return {
    message: { vi: `Không có tùy chọn ${name}.`, en: `There is no option ${name}.` },
    suggestion: suggestName(
      name,
      options.flatMap(({ long }) => long ?? []),
    ),
  };
}

const DESCRIPTIONS: Readonly<Record<string, (command: Command, argv: readonly string[]) => Misuse>> = {
  'commander.excessArguments': describeExcess,
  'commander.missingArgument': describeMissing,
  'commander.missingMandatoryOptionValue': describeOmitted,
  'commander.optionMissingArgument': describeValueless,
  'commander.unknownCommand': describeStrangeCommand,
  'commander.unknownOption': describeStrangeOption,
};

const UNNAMED: Misuse = {
  message: { vi: 'Dòng lệnh không đúng.', en: 'The command line is not valid.' },
};

/** Lỗi dòng lệnh thành lời: by its code, from what the command knows of itself and of the words it was given. */
export function toUsageError(
  { code }: CommanderError,
  command: Command,
  argv: readonly string[],
): UsageError {
  return new UsageError(DESCRIPTIONS[code]?.(command, argv) ?? UNNAMED);
}
