import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OfficialDocument } from '../document/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console, Failure } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import type { WritingOptions } from './options.js';
import { type OutputTarget, type WriteResult, writeGuarded, writePlain } from './write-file.js';

/** The reference document of the package stands beside the bundle. */
const PACKAGE_REFERENCE = join(import.meta.dirname, '../reference.docx');

const BROKEN_REFERENCE: Failure = {
  code: 'wrong-usage',
  message: {
    vi: 'Tệp templates/reference.docx không phải tệp Word mở được.',
    en: 'templates/reference.docx is not a Word document that can be opened.',
  },
  hint: {
    vi: 'Mở và lưu lại tệp này bằng Word, hoặc xóa đi để dùng kiểu trình bày có sẵn.',
    en: 'Open and save it in Word, or delete it to use the built-in styles.',
  },
};

async function drawDocx(document: OfficialDocument, workspace: Workspace): Promise<Failure | Uint8Array> {
  const { BrokenReferenceError, writeDocx } = await import('../writers/docx/index.js');
  try {
    return writeDocx(document, workspace.readReference() ?? readFileSync(PACKAGE_REFERENCE));
  } catch (error) {
    if (error instanceof BrokenReferenceError) return BROKEN_REFERENCE;
    throw error;
  }
}

async function drawTrace(document: OfficialDocument): Promise<string> {
  const { writeTrace } = await import('../writers/trace/index.js');
  return writeTrace(document);
}

async function printTree(document: OfficialDocument, console: Console): Promise<void> {
  const { writeJson } = await import('../writers/json/index.js');
  console.printResult(writeJson(document));
}

/** What one run writes: the document, and the origin of its figures if asked for. */
async function writeOutputs(
  document: OfficialDocument,
  content: Uint8Array | undefined,
  name: string,
  options: WritingOptions,
): Promise<readonly WriteResult[]> {
  const toTarget = (file: string): OutputTarget => {
    const shown = join(options.out, file);
    return { path: resolve(options.folder, shown), shown, force: options.force };
  };
  const results: WriteResult[] = [];
  if (content) results.push(await writeGuarded(toTarget(`${name}.docx`), content));
  const isStopped = results.some(({ written }) => written === undefined);
  if (options.trace && !isStopped) {
    results.push(await writePlain(toTarget(`${name}.docx.trace.json`), await drawTrace(document)));
  }
  return results;
}

/** Nói tên các tệp đã ghi và những gì không ghi được. */
export function printWriteResults(
  results: readonly WriteResult[],
  console: Console,
  isTree: boolean,
): ExitStatus {
  let status: ExitStatus = EXIT_STATUS.done;
  for (const { written, failure } of results) {
    // A tree printed on stdout must stay the only thing there.
    if (written !== undefined && isTree) console.printNotice({ vi: written, en: written });
    else if (written !== undefined) console.printResult(`${written}\n`);
    if (failure) {
      console.printFailure(failure);
      status = EXIT_STATUS.output;
    }
  }
  return status;
}

/** Ghi văn bản và, if asked for, the origin of its figures; prints the paths written, or the tree for `json`. */
export async function writeDocument(
  document: OfficialDocument,
  name: string,
  context: { readonly workspace: Workspace; readonly options: WritingOptions; readonly console: Console },
): Promise<ExitStatus> {
  const { workspace, options, console } = context;
  const isTree = options.format === 'json';
  if (isTree) await printTree(document, console);
  const content = isTree ? undefined : await drawDocx(document, workspace);
  if (content && 'message' in content) {
    console.printFailure(content);
    return EXIT_STATUS.problems;
  }
  return printWriteResults(await writeOutputs(document, content, name, options), console, isTree);
}
