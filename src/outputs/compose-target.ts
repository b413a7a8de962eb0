import { assumeProgress } from '../analysis/index.js';
import {
  type AnnexComposition,
  type CompositionInput,
  composeAnnex,
  composeDocument,
  type Template,
} from '../compose/index.js';
import type { Problem } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import {
  type Dataset,
  findIssueRecord,
  type IssueRecord,
  inRegime,
  type Located,
  readRegime,
} from '../model/index.js';
import type { Snapshot, WorkspaceFiles } from '../workspace/index.js';
import { createInputs, type Inputs } from './inputs.js';
import { findIssuedValue } from './issue/find-issued-value.js';
import { findDifferences } from './issue/issued-differs.js';
import { listIssuedFigures } from './issue/issued-figures.js';
import type { ContentOptions } from './made-target.js';
import { copyReads, createReadLog, logReads, type ReadLog } from './read-log.js';
import type { Target } from './target.js';

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
  /** Of one that has been issued: only where the data now says something else. */
  readonly problems: readonly Problem[];
  /** Set when it has been issued: then the document is what the data would print now, and not what is put down. */
  readonly issue?: Located<IssueRecord>;
}

function createInput(
  {
    files,
    dataset,
    log,
  }: { readonly files: WorkspaceFiles; readonly dataset: Dataset; readonly log: ReadLog },
  target: Target,
  options: ContentOptions,
): CompositionInput {
  return {
    dataset,
    period: target.period,
    draft: options.draft,
    ...(options.date !== undefined && { date: options.date }),
    findIssued: (metric, period) =>
      findIssuedValue({ dataset, raw: files.dataset }, target.id, metric, period),
    locate: (location) => files.locate(location),
    findAnnex: (id) => {
      log.templateFiles.add(`templates/annexes/${id}.yaml`);
      return files.readAnnex(id)?.annex;
    },
  };
}

/** Where the data now says something else than an issued document. */
function compareIssue(
  { files, inputs }: Sources,
  dataset: Dataset,
  { id }: Target,
  { document, issue }: { readonly document: OfficialDocument; readonly issue: Located<IssueRecord> },
): readonly Problem[] {
  const isSameTemplate = inputs.hashFile(`templates/${id}.md`) === issue.record.template;
  const current = listIssuedFigures(document, files.dataset);
  return findDifferences({ dataset, record: issue, isSameTemplate }, current);
}

/** Soạn một văn bản; what is wrong with its template is already known. */
export function composeTarget(
  sources: Sources,
  target: Target,
  options: ContentOptions,
  log: ReadLog,
): ComposedDocument {
  const { files } = sources;
  log.templateFiles.add(`templates/${target.id}.md`);
  const dataset = logReads(files.dataset, log);
  const issue = findIssueRecord(dataset, target.id, target.period);
  const template = files.readTemplate(target.id)?.template;
  if (template === undefined) return { document: undefined, problems: [], ...(issue && { issue }) };
  const input = createInput({ files, dataset, log }, target, issue ? { ...options, draft: true } : options);
  const { document, problems } = composeDocument(template, input);
  if (issue === undefined)
    return { document, problems: addHidden({ files, template, log }, target, options, problems) };
  // What it lacks now concerns nobody: it is not drawn again.
  const differences = document ? compareIssue(sources, dataset, target, { document, issue }) : [];
  return { document, problems: differences, issue };
}

function isMissing({ code }: Problem): boolean {
  return code === 'missing-data' || code === 'figure-not-computable';
}

function isKnown({ code, location }: Problem, problems: readonly Problem[]): boolean {
  const isSame = (other: Problem['location']) =>
    other.file === location.file && other.pointer === location.pointer;
  return problems.some((problem) => problem.code === code && isSame(problem.location));
}

/**
 * Thêm những gì sẽ còn thiếu once the tasks that go on are reported, in loops and sentences that are not reached yet: all
 * that a document lacks is told at once.
 */
function addHidden(
  {
    files,
    template,
    log,
  }: { readonly files: WorkspaceFiles; readonly template: Template; readonly log: ReadLog },
  target: Target,
  options: ContentOptions,
  problems: readonly Problem[],
): readonly Problem[] {
  if (!problems.some(isMissing)) return problems;
  const own = createReadLog();
  const period = inRegime(target.period, readRegime(template.frontMatter));
  const dataset = logReads(assumeProgress(files.dataset, period), own);
  const assumed = composeDocument(template, createInput({ files, dataset, log: own }, target, options));
  copyReads(own, log, files.dataset);
  const hidden = assumed.problems.filter((one) => isMissing(one) && !isKnown(one, problems));
  return [...problems, ...hidden];
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
  const dataset = logReads(files.dataset, log);
  return composeAnnex(definition, createInput({ files, dataset, log }, target, options), (id) => {
    log.templateFiles.add(`templates/${id}.md`);
    return files.readTemplate(id)?.template;
  });
}
