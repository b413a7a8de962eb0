import { join, resolve } from 'node:path';
import { type AnnexDefinition, composeAnnex, hasRows } from '../compose/index.js';
import type { Problem } from '../diagnostics/index.js';
import type { ReportingPeriod } from '../model/index.js';
import { suggestName } from '../text/index.js';
import type { Workspace } from '../workspace/index.js';
import { choosePeriod } from './choose-period.js';
import { createInput } from './compose-input.js';
import type { Console, Failure } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { hasErrors } from './has-errors.js';
import { openForCommand } from './open.js';
import type { CommonOptions, PeriodOptions } from './options.js';
import { printRefusal } from './produce-document.js';
import { printWriteResults } from './write-document.js';
import { streamGuarded } from './write-file.js';

/** Lựa chọn của lệnh annex. */
export interface AnnexOptions extends CommonOptions, PeriodOptions {
  readonly ids: readonly string[];
  readonly out: string;
  readonly draft: boolean;
  readonly force: boolean;
}

function describeUnknown(id: string, known: readonly string[]): Failure {
  const suggestion = suggestName(id, known);
  return {
    code: 'wrong-usage',
    message: { vi: `Không có phụ lục "${id}".`, en: `There is no annex "${id}".` },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: `Các phụ lục đã có: ${known.join(', ')}.`, en: `Annexes: ${known.join(', ')}.` },
  };
}

function reportNoRows(definition: AnnexDefinition, period: ReportingPeriod): Problem {
  return {
    code: 'missing-data',
    location: { file: definition.file.path, pointer: '/rows' },
    message: {
      vi: `Dữ liệu chưa có gì cho phụ lục "${definition.name}" của ${period.label}.`,
      en: `The data has nothing for the annex "${definition.name}" of ${period.id}.`,
    },
    hint: {
      vi: 'Chọn kỳ khác (xem qnds list), hoặc thêm số liệu của kỳ này.',
      en: 'Choose another period (see qnds list) or add the figures of this one.',
    },
  };
}

/** Reads the definitions asked for; of all when none is named, those that the period has rows for. */
function chooseDefinitions(
  workspace: Workspace,
  options: AnnexOptions,
  period: ReportingPeriod,
  problems: Problem[],
) {
  const isAll = options.ids.length === 0;
  return (isAll ? workspace.annexIds : options.ids).flatMap((id) => {
    const result = workspace.readAnnex(id);
    problems.push(...(result?.problems ?? []));
    const definition = result?.definition;
    if (definition === undefined) return [];
    if (hasRows(definition.rows, workspace.dataset, period)) return [definition];
    if (!isAll) problems.push(reportNoRows(definition, period));
    return [];
  });
}

async function writeAnnex(
  workspace: Workspace,
  definition: AnnexDefinition,
  period: ReportingPeriod,
  context: { readonly options: AnnexOptions; readonly console: Console },
): Promise<ExitStatus> {
  const { options, console } = context;
  // A library below the XLSX writer still calls Buffer(); node's remark about it is not for the user.
  process.noDeprecation = true;
  const { streamXlsx } = await import('../writers/xlsx/index.js');
  const annex = composeAnnex(definition, createInput(workspace, period, options.draft), (id) =>
    workspace.templateIds.includes(id) ? workspace.readTemplate(id).template : undefined,
  );
  const shown = join(options.out, `${definition.id}-${period.id.toLowerCase()}.xlsx`);
  // Findings come up while the rows are written, so the file takes its place only when none forbids it.
  const isSound = () => !hasErrors(workspace.resolve(annex.problems()), options.strict);
  const target = { path: resolve(options.folder, shown), shown, force: options.force };
  const result = await streamGuarded(target, {
    produce: (output) => streamXlsx(annex.sheet, output),
    accept: isSound,
  });
  console.printDiagnostics(workspace.resolve(annex.problems()));
  if (!result.failure && !isSound()) {
    printRefusal(console, options.draft);
    return EXIT_STATUS.problems;
  }
  return printWriteResults([result], console, false);
}

async function writeAnnexes(
  workspace: Workspace,
  period: ReportingPeriod,
  context: { readonly options: AnnexOptions; readonly console: Console },
): Promise<ExitStatus> {
  const { console } = context;
  const problems = [...workspace.problems];
  const definitions = chooseDefinitions(workspace, context.options, period, problems);
  const diagnostics = workspace.resolve(problems);
  console.printDiagnostics(diagnostics);
  if (hasErrors(diagnostics, context.options.strict)) return EXIT_STATUS.problems;
  if (definitions.length === 0) {
    console.printNotice({
      vi: `Không có phụ lục nào có số liệu của ${period.label}.`,
      en: `No annex has figures for ${period.id}.`,
    });
  }
  let status: ExitStatus = EXIT_STATUS.done;
  for (const definition of definitions) {
    const own = await writeAnnex(workspace, definition, period, context);
    if (own > status) status = own;
  }
  return status;
}

/** Lệnh annex: ghi bảng phụ lục thành trang tính. */
export async function runAnnex(options: AnnexOptions, console: Console): Promise<ExitStatus> {
  const workspace = openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const unknown = options.ids.find((id) => !workspace.annexIds.includes(id));
  if (unknown !== undefined) {
    console.printFailure(describeUnknown(unknown, workspace.annexIds));
    return EXIT_STATUS.usage;
  }
  const period = choosePeriod(workspace.dataset, options, console);
  if ('message' in period) {
    console.printFailure(period);
    return EXIT_STATUS.usage;
  }
  return writeAnnexes(workspace, period, { options, console });
}
