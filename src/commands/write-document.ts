import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OfficialDocument } from '../document/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console, Failure } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import type { WritingOptions } from './options.js';
import { writeFile } from './write-file.js';

/** The reference document of the package stands beside the bundle. */
const PACKAGE_REFERENCE = new URL('../reference.docx', import.meta.url);

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
  else {
    const content = await drawDocx(document, workspace);
    if ('message' in content) {
      console.printFailure(content);
      return EXIT_STATUS.problems;
    }
    outputs.push([path, content]);
  }
  if (options.trace) outputs.push([`${path}.trace.json`, await drawTrace(document)]);
  for (const [file, content] of outputs) {
    const shown = join(options.out, file);
    const failure = writeFile(resolve(options.folder, shown), content);
    if (failure) {
      console.printFailure(failure);
      return EXIT_STATUS.output;
    }
    // The tree on stdout must stay the only thing there.
    if (options.format === 'json') console.printNotice({ vi: shown, en: shown });
    else console.printResult(`${shown}\n`);
  }
  return EXIT_STATUS.done;
}
