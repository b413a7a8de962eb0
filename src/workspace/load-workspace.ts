import type { Problem } from '../diagnostics/index.js';
import { loadData } from './load-data.js';
import type { FileValues } from './record-cache.js';
import type { Snapshot } from './snapshot.js';
import { ANNEX_NAME, findUnused, listIds, listUnreadable, TEMPLATE_NAME } from './template-files.js';
import { WorkspaceFiles } from './workspace-files.js';
import type { AnnexSummary, TemplateSummary, WorkspaceSummary } from './workspace-summary.js';

/** Không gian làm việc đã đọc và kiểm tra. */
export interface LoadedWorkspace {
  readonly files: WorkspaceFiles;
  readonly values: FileValues;
  readonly summary: WorkspaceSummary;
}

function summariseTemplate(files: WorkspaceFiles, id: string): TemplateSummary {
  const { template, problems = [] } = files.readTemplate(id) ?? {};
  const { title, kind, periodicity } = template?.frontMatter ?? {};
  return {
    id,
    ...(title !== undefined && { title }),
    ...(kind && { kind }),
    ...(periodicity && { periodicity }),
    findings: files.place(problems),
  };
}

function summariseAnnex(files: WorkspaceFiles, id: string): AnnexSummary {
  const { definition, problems = [] } = files.readAnnex(id) ?? {};
  return {
    id,
    ...(definition && { name: definition.name, rows: definition.rows }),
    findings: files.place(problems),
  };
}

function summarise(
  snapshot: Snapshot,
  files: WorkspaceFiles,
  problems: readonly Problem[],
): Omit<WorkspaceSummary, 'soundFiles'> {
  const { templates } = snapshot;
  const names = [...templates.files.map(({ name }) => name), ...listUnreadable(templates.problems)];
  const all = [...problems, ...templates.problems, ...findUnused(names)];
  return {
    findings: files.place(all),
    templates: listIds(names, TEMPLATE_NAME).map((id) => summariseTemplate(files, id)),
    annexes: listIds(names, ANNEX_NAME).map((id) => summariseAnnex(files, id)),
  };
}

/**
 * Đọc và kiểm tra mọi tệp của ảnh chụp.
 * @param known the data of files that have not changed since they were read.
 */
export function loadWorkspace(snapshot: Snapshot, known: FileValues): LoadedWorkspace {
  const texts = snapshot.templates.files.map(({ text }) => text);
  const data = loadData(snapshot.data, snapshot.label, texts, known);
  const files = new WorkspaceFiles(snapshot, data.dataset, data.files);
  const summary = { soundFiles: [...data.values.keys()], ...summarise(snapshot, files, data.problems) };
  return { files, values: data.values, summary };
}
