import type { Command, HelpConfiguration, Option } from 'commander';
import type { Language } from '../diagnostics/index.js';
import { translateHelp, translateNames } from './english-help.js';

const TITLES: Readonly<Record<string, string>> = {
  'Arguments:': 'Tham số:',
  'Commands:': 'Các lệnh:',
  'Options:': 'Tùy chọn:',
  'Usage:': 'Cách dùng:',
};

function describeOption(option: Option, language: Language): string {
  const isEnglish = language === 'en';
  const [choices, fallback] = isEnglish ? ['choices', 'default'] : ['chọn', 'mặc định'];
  const description = isEnglish ? translateHelp(option.description) : option.description;
  const notes = [
    ...(option.argChoices ? [`${choices}: ${option.argChoices.join(', ')}`] : []),
    ...(typeof option.defaultValue === 'string' ? [`${fallback}: ${option.defaultValue}`] : []),
  ];
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
}

function describeArguments(command: Command): string {
  return command.registeredArguments
    .map((argument) => {
      const name = argument.variadic ? `${argument.name()}...` : argument.name();
      return argument.required ? `<${name}>` : `[${name}]`;
    })
    .join(' ');
}

/** "qnds report [mẫu] [tùy chọn]". */
function describeUsage(command: Command): string {
  const parent = command.parent ? `${command.parent.name()} ` : '';
  const rest = command.commands.length > 0 ? '<lệnh>' : describeArguments(command);
  return [`${parent}${command.name()}`, rest, '[tùy chọn]'].filter(Boolean).join(' ');
}

/** Lời trợ giúp bằng tiếng Việt, in place of commander's own words. */
const VIETNAMESE: HelpConfiguration = {
  commandUsage: describeUsage,
  optionDescription: (option) => describeOption(option, 'vi'),
  styleTitle: (title) => TITLES[title] ?? title,
  subcommandTerm: (command) => [command.name(), describeArguments(command)].filter(Boolean).join(' '),
};

/** The same in English, whose titles are commander's own. */
const ENGLISH: HelpConfiguration = {
  commandUsage: (command) => translateNames(describeUsage(command)),
  commandDescription: (command) => translateHelp(command.description()),
  subcommandDescription: (command) => translateHelp(command.description()),
  subcommandTerm: (command) =>
    translateNames([command.name(), describeArguments(command)].filter(Boolean).join(' ')),
  argumentTerm: (argument) => translateNames(`<${argument.name()}>`).slice(1, -1),
  argumentDescription: (argument) => translateHelp(argument.description),
  optionTerm: (option) => translateNames(option.flags),
  optionDescription: (option) => describeOption(option, 'en'),
};

/** Lời trợ giúp bằng ngôn ngữ này. */
export const HELP_TEXTS: Readonly<Record<Language, HelpConfiguration>> = { vi: VIETNAMESE, en: ENGLISH };
