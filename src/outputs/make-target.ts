import { rmSync } from 'node:fs';
import { type CompositionInput, composeAnnex, composeDocument } from '../compose/index.js';
import type { Diagnostic, Failure, Problem } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import type { Snapshot, Workspace, WorkspaceFiles } from '../workspace/index.js';
import { BrokenReferenceError, chooseWriter, findWriter } from '../writers/index.js';
import { describeBroken, drawOutput } from './draw-output.js';
import { createInputs, type Inputs } from './inputs.js';
import type { ContentOptions, MadeTarget, Output, TargetToMake } from './made-target.js';
import { describeException } from './output/output-failure.js';
import { createReadLog, logReads, type ReadLog } from './read-log.js';
import { closeLog, type Reads } from './reads.js';
import { fileNameOf, nameOf, type Target } from './target.js';

/** Nơi lập: the open files of a workspace and what is known of their contents. */
export interface Sources {
  readonly files: WorkspaceFiles;
  readonly inputs: Inputs;
}

/** Lấy các nguồn ra để lập. */
export function createSources(snapshot: Snapshot, files: WorkspaceFiles): Sources {
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

/** A target as it was made, before it is known what was read for it. */
type Unlogged = Omit<MadeTarget, 'reads'>;

/** Draws in the format that was asked for; a document with its trace, if that is wanted. */
async function drawDocument(
  { files }: Sources,
  { target, options, staging }: TargetToMake,
  log: ReadLog,
  document: OfficialDocument,
): Promise<readonly Output[]> {
  const stagedName = { name: nameOf(target), staging };
  const writer = chooseWriter('document', target.format);
  if (writer.reference) log.templateFiles.add(`templates/${writer.reference.file}`);
  const drawn = await drawOutput(writer, document, stagedName, files.readReference());
  return options.trace ? [drawn, await drawOutput(chooseWriter('trace'), document, stagedName)] : [drawn];
}

async function makeDocument(sources: Sources, one: TargetToMake, log: ReadLog): Promise<Unlogged> {
  const { document, problems } = composeTarget(sources.files, one.target, one.options, log);
  const findings = sources.files.place(problems);
  if (document === undefined || hasError(findings)) return { problems, findings, outputs: [] };
  return { problems, findings, outputs: await drawDocument(sources, one, log, document) };
}

async function makeAnnex(sources: Sources, one: TargetToMake, log: ReadLog): Promise<Unlogged> {
  const { files } = sources;
  const { target, options, staging } = one;
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
export function composeTree(sources: Sources, target: Target, options: ContentOptions): TargetTree {
  const log = createReadLog();
  try {
    const { document, problems } = composeTarget(sources.files, target, options, log);
    return { document, findings: sources.files.place(problems), reads: closeLog(log, sources.inputs, true) };
  } catch (error) {
    const failure = describeException(fileNameOf(target), error);
    return { document: undefined, findings: [], reads: closeLog(log, sources.inputs, true), failure };
  }
}

/** Lập một thứ: composes and draws it, and notes what was read for it. A bug stops this one only. */
export async function makeTarget(sources: Sources, one: TargetToMake): Promise<MadeTarget> {
  const log = createReadLog();
  const make = one.target.kind === 'annex' ? makeAnnex : makeDocument;
  let drawn: Unlogged;
  try {
    drawn = await make(sources, one, log);
  } catch (error) {
    const failure = describeFailure(one.target, error);
    drawn = { problems: [], findings: [], outputs: [], failure };
  }
  // A sheet tells the file and the line of its figures, as a trace does.
  const showsLines = one.options.trace || one.target.kind === 'annex';
  return { ...drawn, reads: closeLog(log, sources.inputs, showsLines) };
}

/** Nhận một thứ đã lập và thứ tự của nó trong danh sách. */
export type OnMade = (made: MadeTarget, index: number) => Promise<void>;

/** Lập lần lượt các việc trong danh sách: while the disk takes in one, the next is being composed. */
export async function makeInTurn(
  workspace: Workspace,
  toMake: readonly TargetToMake[],
  onMade: OnMade,
): Promise<void> {
  const sources = createSources(workspace.snapshot, await workspace.openFiles());
  let previous = Promise.resolve();
  for (const [index, one] of toMake.entries()) {
    const making = makeTarget(sources, one);
    await previous;
    previous = making.then((made) => onMade(made, index));
  }
  await previous;
}
