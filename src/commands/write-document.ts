import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialDocument } from '../document/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import type { WritingOptions } from './options.js';
import { writeFile } from './write-file.js';

/** The reference document of the package stands beside the bundle. */
const PACKAGE_REFERENCE = new URL('../reference.docx', import.meta.url);

async function drawDocx(document: OfficialDocument, workspace: Workspace): Promise<Uint8Array> {
  const { writeDocx } = await import('../writers/docx/index.js');
  return writeDocx(document, workspace.readReference() ?? readFileSync(PACKAGE_REFERENCE));
}

async function drawTrace(document: OfficialDocument): Promise<string> {
  const { writeTrace } = await import('../writers/trace/index.js');
  return writeTrace(document);
}

async function printTree(document: OfficialDocument, console: Console): Promise<void> {
  const { writeJson } = await import('../writers/json/index.js');
  console.printResult(writeJson(document));
}

/** Ghi văn bản và, if asked for, the origin of its figures; prints the paths written, or the tree for `json`. */
export async function writeDocument(
  document: OfficialDocument,
  name: string,
  context: { readonly workspace: Workspace; readonly options: WritingOptions; readonly console: Console },
): Promise<ExitStatus> {
  const { workspace, options, console } = context;
  const path = `${name}.docx`;
  const outputs: (readonly [string, Uint8Array | string])[] = [];
  if (options.format === 'json') await printTree(document, console);
  else outputs.push([path, await drawDocx(document, workspace)]);
  if (options.trace) outputs.push([`${path}.trace.json`, await drawTrace(document)]);
  for (const [file, content] of outputs) {
    const shown = join(options.out, file);
    const failure = writeFile(join(options.folder, shown), content);
    if (failure) {
      console.printFailure(failure);
      return EXIT_STATUS.output;
    }
    console.printResult(`${shown}\n`);
  }
  return EXIT_STATUS.done;
}
