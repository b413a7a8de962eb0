import { composeDocument } from '../compose/index.js';
import type { Diagnostic, Problem } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import type { ReportingPeriod } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import { choosePeriod } from './choose-period.js';
import { chooseTemplate } from './choose-template.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { PeriodOptions, WritingOptions } from './options.js';
import { writeDocument } from './write-document.js';

/** Lựa chọn của lệnh report. */
export interface ReportOptions extends PeriodOptions, WritingOptions {
  readonly template?: string;
}

interface Composed {
  readonly document: OfficialDocument | undefined;
  readonly problems: readonly Problem[];
}

/** The document, unless the data or the template could not be read. */
function composeReport(workspace: Workspace, id: string, period: ReportingPeriod, draft: boolean): Composed {
  const { template, problems } = workspace.readTemplate(id);
  const found = [...workspace.problems, ...problems];
  if (template === undefined || hasErrors(workspace.resolve(found), false))
    return { document: undefined, problems: found };
  const { dataset } = workspace;
  const result = composeDocument(template, {
    dataset,
    period,
    draft,
    locate: (place) => workspace.locate(place),
  });
  return { document: result.document, problems: [...found, ...result.problems] };
}

/** Có phát hiện nào ngăn việc viết không; `strict` counts warnings too. */
export function hasErrors(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}

function printRefusal(console: Console, draft: boolean): void {
  console.printNotice({
    vi: `Chưa viết tệp nào.${draft ? '' : ' Nếu cần bản dự thảo còn chỗ trống, thêm --draft.'}`,
    en: `Nothing was written.${draft ? '' : ' For a draft with gaps, add --draft.'}`,
  });
}

/** Lệnh report: lập báo cáo của một kỳ. */
export async function runReport(options: ReportOptions, console: Console): Promise<ExitStatus> {
  const workspace = openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const template = chooseTemplate(workspace, options.template);
  const period = typeof template === 'string' ? choosePeriod(workspace.dataset, options, console) : template;
  if (typeof template !== 'string' || 'message' in period) {
    console.printFailure('message' in period ? period : (template as never));
    return EXIT_STATUS.usage;
  }
  const { document, problems } = composeReport(workspace, template, period, options.draft);
  const diagnostics = workspace.resolve(problems);
  console.printDiagnostics(diagnostics);
  if (document === undefined || hasErrors(diagnostics, options.strict)) {
    printRefusal(console, options.draft);
    return EXIT_STATUS.problems;
  }
  const name = `${template}-${period.id.toLowerCase()}`;
  return writeDocument(document, name, { workspace, options, console });
}
