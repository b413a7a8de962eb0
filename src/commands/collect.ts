import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { formatGithub } from '../formatters/github.js';
import { formatJson } from '../formatters/json.js';
import { formatStylish } from '../formatters/stylish.js';
import {
  type Collection,
  collectForms,
  commitCollection,
  listWorkbooks,
  returnWorkbooks,
} from '../outputs/collecting/index.js';
import { isBlocking } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import { chooseNamedPeriod } from './choose-period.js';
import { describeReturn, toJson } from './collect-report.js';
import { type Console, selectShown } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { CommonOptions, PeriodOptions } from './options.js';
import { startProgress } from './progress.js';
import { readToday } from './today.js';

/** Lựa chọn của lệnh collect. */
export interface CollectOptions extends CommonOptions, PeriodOptions {
  /** Files, and folders of files. */
  readonly files: readonly string[];
  readonly accept: boolean;
  readonly dryRun: boolean;
  /** Copies with what is to be mended are written, to be sent back. */
  readonly returns: boolean;
  readonly out: string;
  readonly format: 'github' | 'json' | 'stylish';
  /** Ngày nhận, `YYYY-MM-DD`; today when none is named. */
  readonly received?: string;
  /** `SOURCE_DATE_EPOCH` as the environment has it. */
  readonly sourceDateEpoch?: string;
}

function nameReturnOf(workspace: Workspace, name: string): string {
  return workspace.nameFile(`${workspace.snapshot.label}/${name}`);
}

/** What was found, in the form that was asked for; files of the return are named as one would type them. */
function printCollection(
  workspace: Workspace,
  { returns, findings }: Collection,
  options: CollectOptions,
  console: Console,
): readonly Diagnostic[] {
  const shown = selectShown(workspace.present(findings), console.verbose);
  const { language, resultColor: color, verbose: listsAll } = console;
  const format = {
    language,
    color,
    listsAll,
    readLine: (file: string, line: number) => workspace.readLine(file, line),
  };
  const nameOf = (name: string) => nameReturnOf(workspace, name);
  if (options.format === 'github') console.printResult(formatGithub(shown, format));
  else if (options.format === 'json') {
    const findingsOf = JSON.parse(formatJson(shown, format)) as object;
    const record = {
      returns: returns.map((one) => toJson(one, nameOf(one.plan.name))),
      findings: findingsOf,
    };
    console.printResult(`${JSON.stringify(record, null, 2)}\n`);
  } else {
    for (const one of returns) console.printResult(describeReturn(one, nameOf(one.plan.name), language));
    console.printResult(
      formatStylish(shown, { ...format, readLine: readOfData(workspace, returns, format.readLine) }),
    );
  }
  return shown;
}

/** A line of a return that is not written yet is no line of the file. */
function readOfData(
  workspace: Workspace,
  returns: Collection['returns'],
  readLine: (file: string, line: number) => string | undefined,
) {
  const changed = new Set(returns.map(({ plan }) => nameReturnOf(workspace, plan.name)));
  return (file: string, line: number) => (changed.has(file) ? undefined : readLine(file, line));
}

const REFUSED = {
  vi: 'Chưa ghi gì: sửa những lỗi trên rồi thu lại.',
  en: 'Nothing was written: mend the errors above and collect again.',
};
const DRY = { vi: 'Chạy thử: chưa ghi gì.', en: 'A dry run: nothing was written.' };
const NOTHING = { vi: 'Không có gì mới để ghi.', en: 'There is nothing new to write.' };
const UNDECIDED = {
  vi: 'Các giá trị khác được giữ nguyên; lấy theo tệp thì thêm --accept.',
  en: 'Values that differ were left as they are; add --accept to take those of the workbook.',
};

function writeFiles(
  workspace: Workspace,
  collection: Collection,
  options: CollectOptions,
  console: Console,
): ExitStatus {
  const failure = commitCollection(workspace, collection);
  if (failure) {
    console.printFailure(failure);
    return EXIT_STATUS.output;
  }
  if (options.format === 'stylish') {
    for (const { name } of collection.files) console.printResult(`${nameReturnOf(workspace, name)}\n`);
  }
  return EXIT_STATUS.done;
}

/** Errors stop everything; values that differ wait for a decision. */
function settle(
  workspace: Workspace,
  collection: Collection,
  shown: readonly Diagnostic[],
  context: { readonly options: CollectOptions; readonly console: Console },
): ExitStatus {
  const { options, console } = context;
  const isStopped = collection.findings.some((one) => isBlocking(one, options.strict));
  if (isStopped) {
    console.printNotice(REFUSED);
    return EXIT_STATUS.problems;
  }
  const isUndecided = shown.some(({ code }) => code === 'value-differs');
  const settled = isUndecided ? EXIT_STATUS.problems : EXIT_STATUS.done;
  if (isUndecided) console.printNotice(UNDECIDED);
  if (collection.files.length === 0 || options.dryRun) {
    console.printNotice(options.dryRun ? DRY : NOTHING);
    return settled;
  }
  const written = writeFiles(workspace, collection, options, console);
  return written === EXIT_STATUS.done ? settled : written;
}

/** The copies that are sent back go beside the results; whether all of them could be written. */
async function writeReturned(
  workspace: Workspace,
  collection: Collection,
  { folder, format, out }: CollectOptions,
  console: Console,
): Promise<boolean> {
  const place = { out: { path: resolve(folder, out), shown: out }, force: true };
  const placed = await returnWorkbooks(workspace, collection, place);
  for (const { shown, failure } of placed) {
    if (shown !== undefined && format === 'stylish') console.printResult(`${shown}\n`);
    if (failure) console.printFailure(failure);
  }
  return placed.every(({ failure }) => failure === undefined);
}

/** Lệnh collect: đọc biểu mẫu đã điền vào báo cáo của các đơn vị. */
export async function runCollect(options: CollectOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const period = await chooseNamedPeriod(workspace, options, console);
  const files = period && 'message' in period ? period : listWorkbooks(options.folder, options.files);
  if ('message' in files || (period && 'message' in period)) {
    if ('message' in files) console.printFailure(files);
    return EXIT_STATUS.usage;
  }
  const receivedDate = options.received ?? readToday(options, console);
  if (receivedDate === undefined) return EXIT_STATUS.usage;
  const progress = startProgress(console, files.length);
  const collection = await collectForms({
    workspace,
    files,
    accept: options.accept,
    receivedDate,
    ...(period && { period }),
    onFile: ({ shown }) => progress.step(shown),
  });
  await progress.stop();
  const shown = printCollection(workspace, collection, options, console);
  const isReturned = !options.returns || (await writeReturned(workspace, collection, options, console));
  for (const failure of collection.failures) console.printFailure(failure);
  if (collection.failures.length > 0 || !isReturned) return EXIT_STATUS.output;
  return settle(workspace, collection, shown, { options, console });
}
