import {
  type AnnexComposition,
  type CompositionInput,
  composeAnnex,
  composeDocument,
} from '../compose/index.js';
import type { Diagnostic, Failure, Problem } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import type { Snapshot, WorkspaceFiles } from '../workspace/index.js';
import { createInputs, type Inputs } from './inputs.js';
import type { ContentOptions, MadeTarget } from './made-target.js';
import { describeException } from './output/output-failure.js';
import { createReadLog, logReads, type ReadLog } from './read-log.js';
import { closeLog, type Reads } from './reads.js';
import { fileNameOf, type Target } from './target.js';

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
export interface ComposedDocument {
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
export function composeTarget(
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

/** Soạn một phụ lục, whose rows are composed as they are walked; undefined when its definition is broken. */
export function composeSheet(
  files: WorkspaceFiles,
  target: Target,
  options: ContentOptions,
  log: ReadLog,
): AnnexComposition | undefined {
  log.templateFiles.add(`templates/annexes/${target.id}.yaml`);
  const definition = files.readAnnex(target.id)?.annex;
  if (definition === undefined) return undefined;
  return composeAnnex(definition, createInput(files, log, target, options), (id) => {
    log.templateFiles.add(`templates/${id}.md`);
    return files.readTemplate(id)?.template;
  });
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

/** What is wrong with an annex comes up while its rows are walked. */
function listProblems(files: WorkspaceFiles, target: Target, options: ContentOptions, log: ReadLog) {
  if (target.kind === 'document') return composeTarget(files, target, options, log).problems;
  const annex = composeSheet(files, target, options, log);
  for (const _row of annex?.sheet.rows ?? []);
  return annex?.problems() ?? [];
}

/** Soạn thử: all that is found when it is made, without drawing it. A bug stops this one only. */
export function composeTrial(sources: Sources, target: Target, options: ContentOptions): MadeTarget {
  const log = createReadLog();
  const close = (found: Omit<MadeTarget, 'outputs' | 'reads'>): MadeTarget => ({
    ...found,
    outputs: [],
    reads: closeLog(log, sources.inputs, false),
  });
  try {
    const problems = listProblems(sources.files, target, options, log);
    return close({ problems, findings: sources.files.place(problems) });
  } catch (error) {
    return close({ problems: [], findings: [], failure: describeException(fileNameOf(target), error) });
  }
}
