import type { Failure } from '../../diagnostics/index.js';
import type { OfficialDocument } from '../../document/index.js';
import { editFile, type Workspace } from '../../workspace/index.js';
import { judgeTarget, type Verdict } from '../blockers.js';
import { composeTarget, createSources, type Sources } from '../compose-target.js';
import { createReadLog } from '../read-log.js';
import { closeLog } from '../reads.js';
import { findDisorder } from './check-number.js';
import { type PlannedIssue, refuse } from './issue-request.js';
import { type CurrentFigure, listIssuedFigures } from './issued-figures.js';

/** Văn bản soạn với số và ngày, before anything is written. */
export interface Rehearsal {
  /** As it will be: the record of the document has its number and date. */
  readonly workspace: Workspace;
  readonly sources: Sources;
  /** The record of the document, by its name in the data folder. */
  readonly changed: { readonly name: string; readonly text: string };
  readonly document: OfficialDocument | undefined;
  readonly figures: readonly CurrentFigure[];
  readonly verdict: Verdict;
}

async function changeRecord({
  workspace,
  document,
  number,
  date,
}: PlannedIssue): Promise<Failure | Rehearsal['changed']> {
  const { label, data } = workspace.snapshot;
  const { file } = document.location;
  const name = file.slice(label.length + 1);
  const text = data.files.find((one) => one.name === name)?.text ?? '';
  const changed = await editFile(text, [
    { path: ['number'], written: JSON.stringify(number), after: ['period', 'template', 'id'] },
    { path: ['issueDate'], written: date, after: ['number'] },
  ]);
  if (changed !== undefined) return { name, text: changed };
  return refuse(
    {
      vi: `Không ghi được số và ngày vào ${workspace.nameFile(file)} mà giữ nguyên các chỗ khác.`,
      en: `Number and date cannot be put into ${workspace.nameFile(file)} without touching the rest of it.`,
    },
    {
      vi: `Ghi ở đó number: ${JSON.stringify(number)} và issueDate: ${date}, mỗi khóa một dòng, rồi chạy lại.`,
      en: `Write number: ${JSON.stringify(number)} and issueDate: ${date} there, each on its line, and run again.`,
    },
  );
}

/** The files of the earlier issue. */
function listIssuedFiles({ earlier }: PlannedIssue): readonly string[] {
  if (earlier === undefined) return [];
  const editions = [earlier, ...(earlier.replaced ?? [])];
  return [`issued/${earlier.id}.yaml`, ...editions.map(({ docx }) => `issued/${docx}`)];
}

/** Soạn thử văn bản với số và ngày: without gaps, and as if it had not been issued before. */
export async function rehearseIssue(plan: PlannedIssue): Promise<Failure | Rehearsal> {
  const changed = await changeRecord(plan);
  if ('code' in changed) return changed;
  const workspace = await plan.workspace.openChanged({
    [changed.name]: changed.text,
    ...Object.fromEntries(listIssuedFiles(plan).map((name) => [name, undefined])),
  });
  const sources = createSources(workspace.snapshot, await workspace.openFiles());
  const log = createReadLog();
  const { document, problems } = composeTarget(sources, plan.target, { draft: false, trace: false }, log);
  const findings = sources.files.place([...problems, ...findDisorder(plan, sources.files.dataset)]);
  const reads = closeLog(log, sources.inputs, false);
  return {
    workspace,
    sources,
    changed,
    document,
    figures: document ? listIssuedFigures(document, sources.files.dataset) : [],
    verdict: judgeTarget(workspace, plan.target, { findings, reads }, plan.strict),
  };
}
