import type { Command, HelpConfiguration, Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Arguments:': 'Tham số:',
  'Commands:': 'Các lệnh:',
  'Options:': 'Tùy chọn:',
  'Usage:': 'Cách dùng:',
};

function describeOption(option: Option): string {
  const notes = [
    ...(option.argChoices ? [`chọn: ${option.argChoices.join(', ')}`] : []),
    ...(typeof option.defaultValue === 'string' ? [`mặc định: ${option.defaultValue}`] : []),
  ];
  return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description;
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
export const HELP_TEXTS: HelpConfiguration = {
  commandUsage: describeUsage,
  optionDescription: describeOption,
  styleTitle: (title) => TITLES[title] ?? title,
  subcommandTerm: (command) => [command.name(), describeArguments(command)].filter(Boolean).join(' '),
};
