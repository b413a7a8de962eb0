import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { OfficialDocument } from '../document/index.js';
import { isBlocking, listFindingsFor, type Target } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import { chooseWriter } from '../writers/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import type { WritingOptions } from './options.js';
import { readSourceDate } from './source-date.js';
import { printRefusal, refuseWrongData } from './write-targets.js';

/** What is printed must stay the only thing on standard output. */
async function writeTrace(
  document: OfficialDocument,
  target: Target,
  context: { readonly workspace: Workspace; readonly options: WritingOptions; readonly console: Console },
): Promise<ExitStatus> {
  const { workspace, options, console } = context;
  const { placeTrace } = await import('../outputs/place-trace.js');
  const out = { path: resolve(options.folder, options.out), shown: options.out };
  const { shown = '', failure } = await placeTrace(document, workspace, target, out);
  if (failure) {
    console.printFailure(failure);
    return EXIT_STATUS.output;
  }
  console.printNotice({ vi: shown, en: shown });
  return EXIT_STATUS.done;
}

/** The document as its writer writes it. */
async function drawText(document: OfficialDocument, { format }: Target): Promise<string> {
  const { writer } = await chooseWriter('document', format).load();
  const output = new PassThrough();
  const [drawn] = await Promise.all([text(output), writer.write(document, output)]);
  return drawn;
}

/** In văn bản ra, in a format that is printed; with `trace` the origin of its figures is written too, as beside a document. */
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
  console.printResult(await drawText(document, target));
  return trace ? writeTrace(document, target, { workspace, options, console }) : EXIT_STATUS.done;
}
