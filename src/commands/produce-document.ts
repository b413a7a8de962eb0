import { composeDocument } from '../compose/index.js';
import type { Problem } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import type { ReportingPeriod } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import { createInput } from './compose-input.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { hasErrors } from './has-errors.js';
import type { WritingOptions } from './options.js';
import { writeDocument } from './write-document.js';

interface Composed {
  readonly document: OfficialDocument | undefined;
  readonly problems: readonly Problem[];
}

/** The document, unless the data or the template could not be read. */
function compose(workspace: Workspace, id: string, period: ReportingPeriod, draft: boolean): Composed {
  const { template, problems } = workspace.readTemplate(id);
  const found = [...workspace.problems, ...problems];
  if (template === undefined || hasErrors(workspace.resolve(found), false)) {
    return { document: undefined, problems: found };
  }
  const result = composeDocument(template, createInput(workspace, period, draft));
  return { document: result.document, problems: [...found, ...result.problems] };
}

/** Nói rằng chưa viết gì, and how to get a draft. */
export function printRefusal(console: Console, draft: boolean): void {
  console.printNotice({
    vi: `Chưa viết tệp nào.${draft ? '' : ' Nếu cần bản dự thảo còn chỗ trống, thêm --draft.'}`,
    en: `Nothing was written.${draft ? '' : ' For a draft with gaps, add --draft.'}`,
  });
}

/** Soạn và ghi một văn bản; prints what is wrong, and writes nothing when that forbids it. */
export async function produceDocument(
  workspace: Workspace,
  target: { readonly template: string; readonly period: ReportingPeriod },
  options: WritingOptions,
  console: Console,
): Promise<ExitStatus> {
  const { template, period } = target;
  const { document, problems } = compose(workspace, template, period, options.draft);
  const diagnostics = workspace.resolve(problems);
  console.printDiagnostics(diagnostics);
  if (document === undefined || hasErrors(diagnostics, options.strict)) {
    printRefusal(console, options.draft);
    return EXIT_STATUS.problems;
  }
  const name = `${template}-${period.id.toLowerCase()}`;
  return writeDocument(document, name, { workspace, options, console });
}
