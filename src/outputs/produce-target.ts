import { rmSync } from 'node:fs';
import { type CompositionInput, composeAnnex, composeDocument } from '../compose/index.js';
import type { Diagnostic, Failure, Problem } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import type { Snapshot, Workspace, WorkspaceFiles } from '../workspace/index.js';
import { BrokenReferenceError, chooseWriter, findWriter } from '../writers/index.js';
import { describeBroken, drawOutput } from './draw-output.js';
import { createInputs, type Inputs } from './inputs.js';
import type { ContentOptions, Order, Output, Production } from './order.js';
import { describeException } from './output/output-failure.js';
import { createReadLog, logReads, type ReadLog } from './read-log.js';
import { closeLog, type Reads } from './reads.js';
import { fileNameOf, nameOf, type Target } from './target.js';

/** Nơi lập: the open files of a workspace and what is known of their contents. */
export interface Bench {
  readonly files: WorkspaceFiles;
  readonly inputs: Inputs;
}

/** Bày ra để lập. */
export function setUpBench(snapshot: Snapshot, files: WorkspaceFiles): Bench {
  return { files, inputs: createInputs(snapshot, files.dataset) };
}

/** Văn bản đã soạn, before it is drawn. */
interface ComposedDocument {
  readonly document: OfficialDocument | undefined;
  readonly problems: readonly Problem[];
}

function createInput(
  files: WorkspaceFiles,
  log: ReadLog,
  target: Target,
  options: ContentOptions,
): CompositionInput {
  return {
    dataset: logReads(files.dataset, log),
    period: target.period,
    draft: options.draft,
    ...(options.date !== undefined && { date: options.date }),
    locate: (location) => files.locate(location),
    findAnnex: (id) => {
      log.templateFiles.add(`templates/annexes/${id}.yaml`);
      return files.readAnnex(id)?.annex;
    },
  };
}

/** Soạn một văn bản; what is wrong with its template is already known. */
function composeTarget(
  files: WorkspaceFiles,
  target: Target,
  options: ContentOptions,
  log: ReadLog,
): ComposedDocument {
  log.templateFiles.add(`templates/${target.id}.md`);
  const template = files.readTemplate(target.id)?.template;
  if (template === undefined) return { document: undefined, problems: [] };
  const { document, problems } = composeDocument(template, createInput(files, log, target, options));
  return { document, problems };
}

function hasError(findings: readonly Diagnostic[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

interface Drawn {
  readonly problems: readonly Problem[];
  readonly findings: readonly Diagnostic[];
  readonly outputs: readonly Output[];
  readonly failure?: Failure;
}

/** Draws in the format that was asked for; a document with its trace, if that is wanted. */
async function drawDocument(
  { files }: Bench,
  { target, options, staging }: Order,
  log: ReadLog,
  document: OfficialDocument,
): Promise<readonly Output[]> {
  const stagedName = { name: nameOf(target), staging };
  const writer = chooseWriter('document', target.format);
  if (writer.reference) log.templateFiles.add(`templates/${writer.reference.file}`);
  const drawn = await drawOutput(writer, document, stagedName, files.readReference());
  return options.trace ? [drawn, await drawOutput(chooseWriter('trace'), document, stagedName)] : [drawn];
}

async function produceDocument(bench: Bench, order: Order, log: ReadLog): Promise<Drawn> {
  const { document, problems } = composeTarget(bench.files, order.target, order.options, log);
  const findings = bench.files.place(problems);
  if (document === undefined || hasError(findings)) return { problems, findings, outputs: [] };
  return { problems, findings, outputs: await drawDocument(bench, order, log, document) };
}

async function produceAnnex(bench: Bench, order: Order, log: ReadLog): Promise<Drawn> {
  const { files } = bench;
  const { target, options, staging } = order;
  log.templateFiles.add(`templates/annexes/${target.id}.yaml`);
  const definition = files.readAnnex(target.id)?.annex;
  if (definition === undefined) return { problems: [], findings: [], outputs: [] };
  const annex = composeAnnex(definition, createInput(files, log, target, options), (id) => {
    log.templateFiles.add(`templates/${id}.md`);
    return files.readTemplate(id)?.template;
  });
  const writer = chooseWriter('annex', target.format);
  const output = await drawOutput(writer, annex.sheet, { name: nameOf(target), staging });
  // Findings come up while the rows are drawn: the file is kept only when none of them forbids it.
  const problems = annex.problems();
  const findings = files.place(problems);
  if (!hasError(findings)) return { problems, findings, outputs: [output] };
  if (output.staged !== undefined) rmSync(output.staged, { force: true });
  return { problems, findings, outputs: [] };
}

/** What went wrong beside the data: the disk, the file of looks; or a bug of the program. */
function describeFailure(target: Target, error: unknown): Failure {
  const { reference } = findWriter(target.format);
  if (error instanceof BrokenReferenceError && reference) return describeBroken(reference);
  return describeException(fileNameOf(target), error);
}

/** Văn bản chỉ để xem, with what it has read. */
export interface TargetTree {
  readonly document: OfficialDocument | undefined;
  readonly findings: readonly Diagnostic[];
  readonly reads: Reads;
  /** A bug of the program. */
  readonly failure?: Failure;
}

/** Soạn một văn bản mà không vẽ. */
export function composeTree(bench: Bench, target: Target, options: ContentOptions): TargetTree {
  const log = createReadLog();
  try {
    const { document, problems } = composeTarget(bench.files, target, options, log);
    return { document, findings: bench.files.place(problems), reads: closeLog(log, bench.inputs, true) };
  } catch (error) {
    const failure = describeException(fileNameOf(target), error);
    return { document: undefined, findings: [], reads: closeLog(log, bench.inputs, true), failure };
  }
}

/** Lập một thứ: composes and draws it, and notes what was read for it. A bug stops this one only. */
export async function produceTarget(bench: Bench, order: Order): Promise<Production> {
  const log = createReadLog();
  const produce = order.target.kind === 'annex' ? produceAnnex : produceDocument;
  let drawn: Drawn;
  try {
    drawn = await produce(bench, order, log);
  } catch (error) {
    const failure = describeFailure(order.target, error);
    drawn = { problems: [], findings: [], outputs: [], failure };
  }
  // A sheet tells the file and the line of its figures, as a trace does.
  const showsLines = order.options.trace || order.target.kind === 'annex';
  return { ...drawn, reads: closeLog(log, bench.inputs, showsLines) };
}

/** Nhận một thứ đã lập và thứ tự của nó trong danh sách. */
export type OnProduced = (production: Production, index: number) => Promise<void>;

/** Lập lần lượt các việc trong danh sách: while the disk takes in one, the next is being composed. */
export async function produceOrders(
  workspace: Workspace,
  orders: readonly Order[],
  onProduced: OnProduced,
): Promise<void> {
  const bench = setUpBench(workspace.snapshot, await workspace.openFiles());
  let previous = Promise.resolve();
  for (const [index, order] of orders.entries()) {
    const production = produceTarget(bench, order);
    await previous;
    previous = production.then((made) => onProduced(made, index));
  }
  await previous;
}
