import { Command, type CommanderError } from 'commander';
import { addAnnex } from './annex.js';
import { addBuild } from './build.js';
import { addCollect } from './collect.js';
import { addDraft } from './draft.js';
import { addDue } from './due.js';
import { addExplain } from './explain.js';
import { findLanguage } from './find-language.js';
import { addForm } from './form.js';
import { HELP_TEXTS } from './help-texts.js';
import { addIssue } from './issue.js';
import { addList } from './list.js';
import { addNew } from './new.js';
import { addReport } from './report.js';
import type { AddCommand } from './shared-options.js';
import { toUsageError } from './usage-error.js';
import { addValidate } from './validate.js';
import { VERSION } from './version.js';
import { addWhy } from './why.js';

/** Các lệnh, in the order of the help: what is made, then what is checked, then what is told. */
const COMMANDS: readonly AddCommand[] = [
  addNew,
  addReport,
  addDraft,
  addAnnex,
  addBuild,
  addForm,
  addCollect,
  addIssue,
  addWhy,
  addDue,
  addValidate,
  addList,
  addExplain,
];

/** Trợ giúp, số phiên bản: ends that are no errors. */
const DONE_CODES = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/** Chương trình đã nói xong điều được hỏi: help or the version. */
export function isDone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && DONE_CODES.has(String(error.code));
}

/** Only the command itself knows which of its options and arguments are meant. */
function throwUsageErrors(command: Command, argv: readonly string[]): void {
  command.exitOverride((error: CommanderError) => {
    throw isDone(error) ? error : toUsageError(error, command, argv);
  });
}

/** Chương trình dòng lệnh cho các tham số này; each command loads only what it needs. Throws `UsageError`s. */
export function createProgram(argv: readonly string[], finish: Parameters<AddCommand>[1]): Command {
  const program = new Command('qnds')
    .description('Lập văn bản chuyển đổi số theo Nghị định 30/2020/NĐ-CP từ dữ liệu YAML.')
    .version(VERSION, '-V, --version', 'hiện số phiên bản')
    .helpOption('-h, --help', 'hiện trợ giúp')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    // Where no command is named, the help is the answer and not an error.
    .configureOutput({ outputError: () => {}, writeErr: (text) => void process.stdout.write(text) })
    .configureHelp(HELP_TEXTS[findLanguage(argv)]);
  for (const add of COMMANDS) add(program, finish);
  for (const command of [program, ...program.commands]) throwUsageErrors(command, argv);
  return program;
}
