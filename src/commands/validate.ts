import { resolve, sep } from 'node:path';
import type { Diagnostic, Failure } from '../diagnostics/index.js';
import type { FORMATTERS } from '../formatters/index.js';
import { formatStylish } from '../formatters/stylish.js';
import type { ReportingPeriod } from '../model/index.js';
import { createTarget, isBlocking, listFindings, tryDeclared } from '../outputs/index.js';
import { suggestName } from '../text/index.js';
import { findMissing, type Workspace } from '../workspace/index.js';
import { chooseNamedPeriod } from './choose-period.js';
import { describeUnknown } from './choose-template.js';
import { type Console, selectShown } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { isDraft } from './make-targets.js';
import { openForCommand } from './open.js';
import type { CommonOptions, PeriodOptions } from './options.js';

/** Lựa chọn của lệnh validate. */
export interface ValidateOptions extends CommonOptions, PeriodOptions {
  readonly files: readonly string[];
  readonly format: keyof typeof FORMATTERS;
  /** Only what this template needs is looked for in a period. */
  readonly template?: string;
  /** How many findings are printed; all when absent. */
  readonly maxProblems?: number;
}

/** Tells whether a file is named on the command line, or lies in a folder that is. */
function isNamed(file: string, name: string, folder: string): boolean {
  const path = resolve(folder, file);
  const named = resolve(folder, name);
  return path === named || path.startsWith(named + sep);
}

function createSelection({ files, folder }: ValidateOptions): (file: string) => boolean {
  return (file) => files.length === 0 || files.some((name) => isNamed(file, name, folder));
}

/** A misspelled name would otherwise find nothing wrong. */
function findStranger(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  { files, folder }: ValidateOptions,
): Failure | undefined {
  const known = [...workspace.listFiles(), ...diagnostics.map(({ file }) => file)];
  const stranger = files.find((name) => !known.some((file) => isNamed(file, name, folder)));
  if (stranger === undefined) return undefined;
  const suggestion = suggestName(stranger, known);
  return {
    code: 'wrong-usage',
    message: {
      vi: `Không có tệp dữ liệu hay mẫu nào là "${stranger}".`,
      en: `"${stranger}" is no data file and no template.`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: 'Kiểm tra tên và thư mục của tệp.', en: 'Check the name and the folder of the file.' },
  };
}

interface Found {
  readonly diagnostics: readonly Diagnostic[];
  /** A bug of the program left a document untried: that is no clean result. */
  readonly isIncomplete: boolean;
}

/** Of one template: what its document of the period asks for. */
async function findMissingFor(
  workspace: Workspace,
  period: ReportingPeriod,
  template: string | undefined,
): Promise<readonly Diagnostic[]> {
  if (template === undefined) return findMissing(workspace, period);
  const { listNeeds } = await import('../outputs/list-needs.js');
  const needs = listNeeds(await workspace.openFiles(), createTarget('document', template, period));
  const wanted = new Set(needs.map(({ kind, path }) => `${kind} ${path}`));
  return findMissing(workspace, period, (kind, path) => wanted.has(`${kind} ${path}`));
}

async function findProblems(
  workspace: Workspace,
  period: ReportingPeriod | undefined,
  { template }: ValidateOptions,
  console: Console,
): Promise<Found> {
  const missing = period ? await findMissingFor(workspace, period, template) : [];
  const tried = await tryDeclared(workspace, (target) => ({
    draft: isDraft(workspace, target),
    trace: false,
  }));
  for (const failure of tried.failures) console.printFailure(failure);
  const diagnostics = workspace.present([...listFindings(workspace.summary), ...missing, ...tried.findings]);
  return { diagnostics, isIncomplete: tried.failures.length > 0 };
}

/** A template limits the completeness of a period, and is one of those that there are. */
function findUnknownTemplate({ summary }: Workspace, { template }: ValidateOptions): Failure | undefined {
  const known = summary.templates.map(({ id }) => id);
  return template === undefined || known.includes(template) ? undefined : describeUnknown(template, known);
}

/** The forms for machines are loaded when they are asked for: one of them holds the explanations of all codes. */
async function loadFormatter(format: ValidateOptions['format']) {
  if (format === 'stylish') return formatStylish;
  const { FORMATTERS } = await import('../formatters/index.js');
  return FORMATTERS[format];
}

async function printFindings(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  options: ValidateOptions & Pick<Found, 'isIncomplete'>,
  console: Console,
): Promise<void> {
  const shown = diagnostics.slice(0, options.maxProblems);
  const format = await loadFormatter(options.format);
  const text = format(shown, {
    language: console.language,
    color: console.resultColor,
    strict: options.strict,
    listsAll: console.verbose,
    files: workspace.listFiles().filter(createSelection(options)),
    readLine: (file, line) => workspace.readLine(file, line),
  });
  console.printResult(text);
  const rest = diagnostics.length - shown.length;
  if (rest > 0) {
    console.printNotice({
      vi: `Còn ${rest} phát hiện nữa không in.`,
      en: `${rest} more problems not shown.`,
    });
  } else if (diagnostics.length === 0 && !options.isIncomplete) {
    console.printNotice({ vi: 'Không có lỗi.', en: 'No problems found.' });
  }
}

/** Lệnh validate: kiểm tra dữ liệu và mẫu; the status counts every finding, printed or not. */
export async function runValidate(options: ValidateOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const stranger = findUnknownTemplate(workspace, options);
  if (stranger) {
    console.printFailure(stranger);
    return EXIT_STATUS.usage;
  }
  // Completeness is checked only for a period that the command names.
  const period = await chooseNamedPeriod(workspace, options, console);
  if (period !== undefined && 'code' in period) {
    console.printFailure(period);
    return EXIT_STATUS.usage;
  }
  const { diagnostics: all, isIncomplete } = await findProblems(workspace, period, options, console);
  const unread = findStranger(workspace, all, options);
  if (unread) {
    console.printFailure(unread);
    return EXIT_STATUS.usage;
  }
  const isSelected = createSelection(options);
  const found = all.filter(({ file }) => isSelected(file));
  const diagnostics = selectShown(found, console.verbose);
  await printFindings(workspace, diagnostics, { ...options, isIncomplete }, console);
  if (isIncomplete) return EXIT_STATUS.output;
  return diagnostics.some((one) => isBlocking(one, options.strict)) ? EXIT_STATUS.problems : EXIT_STATUS.done;
}
