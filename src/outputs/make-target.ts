import { rmSync } from 'node:fs';
import type { Diagnostic, Failure } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import type { Workspace } from '../workspace/index.js';
import { BrokenReferenceError, chooseWriter, findWriter } from '../writers/index.js';
import { composeSheet, composeTarget, createSources, type Sources } from './compose-target.js';
import { describeBroken, drawOutput } from './draw-output.js';
import { stageIssued } from './issue/stage-issued.js';
import type { MadeTarget, Output, TargetToMake } from './made-target.js';
import { describeException } from './output/output-failure.js';
import { createReadLog, type ReadLog } from './read-log.js';
import { closeLog } from './reads.js';
import { fileNameOf, nameOf, type Target } from './target.js';

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
  const { document, problems, issue } = composeTarget(sources, one.target, one.options, log);
  const findings = sources.files.place(problems);
  if (issue) return { problems, findings, ...(await stageIssued(sources, one, issue, log)) };
  if (document === undefined || hasError(findings)) return { problems, findings, outputs: [] };
  return { problems, findings, outputs: await drawDocument(sources, one, log, document) };
}

async function makeAnnex(sources: Sources, one: TargetToMake, log: ReadLog): Promise<Unlogged> {
  const { files } = sources;
  const { target, options, staging } = one;
  const annex = composeSheet(files, target, options, log);
  if (annex === undefined) return { problems: [], findings: [], outputs: [] };
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
