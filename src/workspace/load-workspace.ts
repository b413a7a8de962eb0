import type { TemplateFolder, TemplateHead } from '../checks/index.js';
import { type AnnexContent, checkAnnexNames, checkTemplateNames } from '../compose/index.js';
import type { Problem } from '../diagnostics/index.js';
import { readRegime } from '../model/index.js';
import type { KnownWords } from './check-data.js';
import type { CompiledFiles } from './compile-files.js';
import { findEmptyFolders } from './empty-folders.js';
import { findAlteredCopies } from './issued-copies.js';
import { listDeclared } from './list-declared.js';
import { loadData } from './load-data.js';
import { type Checked, type Found, LoadedSummary } from './loaded-summary.js';
import type { KnownRecords } from './record-cache.js';
import type { Snapshot } from './snapshot.js';
import {
  ANNEX_NAME,
  findUnused,
  listIds,
  listUnreadable,
  TEMPLATE_NAME,
  TEMPLATES,
} from './template-files.js';
import { WorkspaceFiles } from './workspace-files.js';
import type { AnnexSummary, TemplateSummary, WorkspaceSummary } from './workspace-summary.js';

/** Không gian làm việc đã đọc và kiểm tra. */
export interface LoadedWorkspace {
  readonly files: WorkspaceFiles;
  readonly records: KnownRecords;
  readonly summary: WorkspaceSummary;
}

function summariseTemplate(files: WorkspaceFiles, id: string, hash: string): TemplateSummary {
  const { template, problems = [] } = files.readTemplate(id) ?? {};
  const { title, kind } = template?.frontMatter ?? {};
  return {
    id,
    hash,
    ...(title !== undefined && { title }),
    ...(kind && { kind }),
    ...(template && { regime: readRegime(template.frontMatter), head: template.frontMatter }),
    findings: files.place(problems),
  };
}

/** What names something of the data, and what is printed. */
function pickHead({ title, name, group, attachedTo, columns }: AnnexContent['definition']): object {
  const metrics = columns.some(({ metric }) => metric !== undefined);
  return {
    title,
    name,
    ...(group !== undefined && { group }),
    ...(attachedTo && { attachedTo }),
    ...(metrics && { columns: columns.map(({ metric }) => (metric === undefined ? {} : { metric })) }),
  };
}

function summariseAnnex(files: WorkspaceFiles, id: string, hash: string): AnnexSummary {
  const { annex, problems = [] } = files.readAnnex(id) ?? {};
  const definition = annex?.definition;
  return {
    id,
    hash,
    ...(definition && {
      name: definition.name,
      rows: definition.rows,
      metrics: definition.columns.flatMap(({ metric }) => metric ?? []),
      head: pickHead(definition),
    }),
    findings: files.place(problems),
  };
}

/** A file that has not changed is what it was. */
function reuse<T extends { readonly id: string; readonly hash: string }>(
  known: readonly T[] | undefined,
  { id, hash }: { readonly id: string; readonly hash: string },
  summariseAnew: (id: string, hash: string) => T,
): T {
  const same = hash === '' ? undefined : known?.find((one) => one.id === id && one.hash === hash);
  return same ?? summariseAnew(id, hash);
}

/** The ids of the files whose names have a form, with their hashes. */
function listDefinitions({ templates }: Snapshot, form: RegExp) {
  const hashes = new Map(templates.files.map(({ name, hash }) => [form.exec(name)?.[1], hash]));
  const names = [...templates.files.map(({ name }) => name), ...listUnreadable(templates.problems)];
  return listIds(names, form).map((id) => ({ id, hash: hashes.get(id) ?? '' }));
}

/** What the checks of the data look at. */
function describeTemplates(
  texts: readonly string[],
  templates: readonly TemplateSummary[],
  annexes: readonly AnnexSummary[],
): TemplateFolder {
  const listHeads = (
    kind: TemplateHead['kind'],
    ending: string,
    all: readonly (AnnexSummary | TemplateSummary)[],
  ) =>
    all.flatMap(({ id, head }): readonly TemplateHead[] =>
      head ? [{ kind, id, file: `${TEMPLATES}/${ending.replace('*', id)}`, value: head }] : [],
    );
  return {
    texts,
    ids: templates.map(({ id }) => id),
    heads: [...listHeads('template', '*.md', templates), ...listHeads('annex', 'annexes/*.yaml', annexes)],
  };
}

/** Những gì lần trước đã biết, of files that may have changed since. */
export interface Known {
  readonly records: KnownRecords;
  readonly compiled: CompiledFiles;
  readonly summary?: WorkspaceSummary;
  readonly words?: KnownWords;
}

/** Tên và mã trong các mẫu, held against the data; not against kinds of which some could not be read. */
function findUnknownNames(
  files: WorkspaceFiles,
  { templates, annexes }: Pick<WorkspaceSummary, 'annexes' | 'templates'>,
  missingKinds: readonly string[],
): readonly Problem[] {
  const known = {
    dataset: files.dataset,
    missingKinds: new Set(missingKinds),
    annexes: annexes.map(({ id }) => id),
  };
  return [
    ...templates.flatMap(({ id }) => {
      const { template } = files.readTemplate(id) ?? {};
      return template ? checkTemplateNames(template, known) : [];
    }),
    ...annexes.flatMap(({ id }) => {
      const { annex } = files.readAnnex(id) ?? {};
      return annex ? checkAnnexNames(annex, known) : [];
    }),
  ];
}

function findFolderProblems({ templates }: Snapshot): readonly Problem[] {
  const names = [...templates.files.map(({ name }) => name), ...listUnreadable(templates.problems)];
  return [...templates.problems, ...findUnused(names)];
}

/**
 * Đọc mọi tệp của ảnh chụp; what has not changed is not read again.
 * @param keep is given the summary as soon as the data has been checked.
 */
export function loadWorkspace(
  snapshot: Snapshot,
  known: Known,
  keep: (checked: Checked) => void,
): LoadedWorkspace {
  const texts = snapshot.templates.files.map(({ text }) => text);
  const { dataset, missingKinds, records, check } = loadData(snapshot.data, snapshot.label, known.records);
  const files = new WorkspaceFiles(snapshot, dataset, known.compiled);
  const parts = {
    soundFiles: [...records.keys()],
    folderFindings: files.place(findEmptyFolders(snapshot)),
    templates: listDefinitions(snapshot, TEMPLATE_NAME).map((one) =>
      reuse(known.summary?.templates, one, (id, hash) => summariseTemplate(files, id, hash)),
    ),
    annexes: listDefinitions(snapshot, ANNEX_NAME).map((one) =>
      reuse(known.summary?.annexes, one, (id, hash) => summariseAnnex(files, id, hash)),
    ),
  };
  const find = (): Found => {
    const templates = describeTemplates(texts, parts.templates, parts.annexes);
    const { problems, words } = check(templates, known.words);
    const unknown = findUnknownNames(files, parts, missingKinds);
    const altered = findAlteredCopies(snapshot, dataset, missingKinds);
    const folders = findFolderProblems(snapshot);
    return { findings: files.place([...problems, ...unknown, ...altered, ...folders]), words };
  };
  const declare = () => listDeclared(dataset, parts);
  return { files, records, summary: new LoadedSummary(parts, { declare, find, keep }) };
}
