import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { FORMATTERS } from '../formatters/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { CommonOptions } from './options.js';
import { hasErrors } from './produce-document.js';

/** Lựa chọn của lệnh validate. */
export interface ValidateOptions extends CommonOptions {
  readonly files: readonly string[];
  readonly format: keyof typeof FORMATTERS;
}

/** Keeps the findings of the files named on the command line; of all when none is named. */
function selectFiles(diagnostics: readonly Diagnostic[], options: ValidateOptions): readonly Diagnostic[] {
  if (options.files.length === 0) return diagnostics;
  const named = new Set(options.files.map((file) => relative(options.folder, resolve(options.folder, file))));
  return diagnostics.filter(({ file }) => named.has(relative(options.folder, resolve(options.folder, file))));
}

/** Lệnh validate: kiểm tra dữ liệu và mẫu. */
export async function runValidate(options: ValidateOptions, console: Console): Promise<ExitStatus> {
  const workspace = openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const templates = workspace.templateIds.flatMap((id) => workspace.readTemplate(id).problems);
  const annexes = workspace.annexIds.flatMap((id) => workspace.readAnnex(id)?.problems ?? []);
  const found = [...workspace.problems, ...templates, ...annexes];
  const diagnostics = selectFiles(workspace.resolve(found), options);
  const format = FORMATTERS[options.format];
  console.printResult(format(diagnostics, { language: console.language, color: console.resultColor }));
  if (diagnostics.length === 0) {
    console.printNotice({ vi: 'Không có lỗi.', en: 'No problems found.' });
  }
  return hasErrors(diagnostics, options.strict) ? EXIT_STATUS.problems : EXIT_STATUS.done;
}
