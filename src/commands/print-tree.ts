import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Localized } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import { judgeTarget, listFindingsFor, type Target } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import { chooseWriter } from '../writers/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { createRequest } from './make-targets.js';
import type { WritingOptions } from './options.js';
import { canDraft, describeRefusal } from './refusal.js';
import { readSourceDate } from './source-date.js';

const ISSUED: Localized = {
  vi: 'Văn bản đã ban hành; những gì in ra là theo dữ liệu bây giờ, không phải bản đã ban hành.',
  en: 'The document has been issued; what is printed is what the data gives now, not what was issued.',
};

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
  const { optionsFor, strict } = createRequest(workspace, options, source);
  const { createSources } = await import('../outputs/compose-target.js');
  const { composeTree } = await import('../outputs/compose-trial.js');
  const sources = createSources(workspace.snapshot, await workspace.openFiles());
  const tree = composeTree(sources, target, optionsFor(target));
  const { isStopped, blockers, findings } = judgeTarget(workspace, target, tree, strict);
  const known = listFindingsFor(workspace.summary, [target]);
  console.printDiagnostics(workspace, [...known, ...blockers, ...findings]);
  const failures = tree.failure ? [tree.failure] : [];
  for (const failure of failures) console.printFailure(failure);
  if (failures.length > 0 && !isStopped) return EXIT_STATUS.output;
  if (tree.document === undefined || isStopped) {
    console.printNotice(describeRefusal(!strict && canDraft({ blockers, failures, findings })));
    return EXIT_STATUS.problems;
  }
  if (tree.isIssued) console.printNotice(ISSUED);
  console.printResult(await drawText(tree.document, target));
  return options.trace
    ? writeTrace(tree.document, target, { workspace, options, console })
    : EXIT_STATUS.done;
}
