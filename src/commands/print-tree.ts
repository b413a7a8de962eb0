import { join, resolve } from 'node:path';
import type { OfficialDocument } from '../document/index.js';
import { isBlocking, listFindingsFor, nameOf, type Target } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import type { WritingOptions } from './options.js';
import { readSourceDate } from './source-date.js';
import { printRefusal, refuseWrongData } from './write-targets.js';

/** A tree printed on stdout must stay the only thing there. */
async function writeTrace(
  document: OfficialDocument,
  name: string,
  context: { readonly workspace: Workspace; readonly options: WritingOptions; readonly console: Console },
): Promise<ExitStatus> {
  const { workspace, options, console } = context;
  const { placeTrace } = await import('../outputs/place-trace.js');
  const shown = join(options.out, `${name}.docx.trace.json`);
  const path = resolve(options.folder, shown);
  const placed = await placeTrace(document, workspace, {
    folder: resolve(options.folder, options.out),
    path,
    shown,
  });
  if (placed.failure) {
    console.printFailure(placed.failure);
    return EXIT_STATUS.output;
  }
  console.printNotice({ vi: shown, en: shown });
  return EXIT_STATUS.done;
}

/** In cây văn bản; with `trace` the origin of its figures is written too, as beside a document. */
export async function printTree(
  workspace: Workspace,
  target: Target,
  options: WritingOptions,
  console: Console,
): Promise<ExitStatus> {
  const source = readSourceDate(options, console);
  if (source === undefined) return EXIT_STATUS.usage;
  const known = listFindingsFor(workspace.summary, [target]);
  if (refuseWrongData(workspace, known, options.draft, console)) return EXIT_STATUS.problems;
  const { composeTarget } = await import('../outputs/produce-target.js');
  const files = await workspace.openFiles();
  const { draft, trace, strict } = options;
  const { document, problems } = composeTarget(files, target, { draft, trace, ...source });
  const findings = [...known, ...files.place(problems)];
  console.printDiagnostics(workspace.present(findings));
  if (document === undefined || findings.some((finding) => isBlocking(finding, strict))) {
    printRefusal(console, draft);
    return EXIT_STATUS.problems;
  }
  const { writeJson } = await import('../writers/json/index.js');
  console.printResult(writeJson(document));
  return trace ? writeTrace(document, nameOf(target), { workspace, options, console }) : EXIT_STATUS.done;
}
