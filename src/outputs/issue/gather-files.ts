import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Failure } from '../../diagnostics/index.js';
import type { IssueEdition, IssueRecord } from '../../model/index.js';
import { hashContent } from '../../text/index.js';
import type { NewFile, Workspace } from '../../workspace/index.js';
import { listNames } from '../output/plan-placement.js';
import { type PlannedIssue, refuse } from './issue-request.js';
import type { Rehearsal } from './rehearse-issue.js';
import { sealRecord, writeIssueRecord } from './write-record.js';

/** Nội dung tệp ban hành, and what is to be said of it. */
export interface IssueContent {
  readonly bytes: Uint8Array;
  readonly findings: readonly Diagnostic[];
}

/** Văn bản sẵn sàng ban hành: everything that will be written, and nothing of it written yet. */
export interface ReadyIssue {
  readonly plan: PlannedIssue;
  /** As it will be. */
  readonly workspace: Workspace;
  /** The DOCX that is kept. */
  readonly digest: string;
  /** By their names in the data folder, in the order in which they are put down. */
  readonly files: readonly NewFile[];
  readonly findings: readonly Diagnostic[];
}

/** The earlier issue under a name with its date; refused when its file is not what was issued. */
function keepEarlier({
  workspace,
  earlier,
}: PlannedIssue): Failure | { readonly edition: IssueEdition; readonly file: NewFile } | undefined {
  if (earlier === undefined) return undefined;
  const { number, issueDate, digest, figures } = earlier;
  const { snapshot, folders } = workspace;
  const copy = snapshot.copies.find(({ name }) => name === `issued/${earlier.docx}`);
  const bytes = copy?.hash === digest ? readFileSync(join(folders.data, copy.name)) : undefined;
  if (bytes === undefined || hashContent(bytes) !== digest) {
    return refuse(
      {
        vi: `Tệp ${earlier.docx} đã ban hành không còn như lúc ban hành.`,
        en: `${earlier.docx} is not as it was issued.`,
      },
      { vi: 'Lấy lại tệp này trước khi ban hành lại.', en: 'Take it back before it is issued again.' },
    );
  }
  const taken = new Set(snapshot.copies.map(({ name }) => name));
  for (const docx of listNames(`${earlier.id}.${issueDate}.docx`)) {
    if (taken.has(`issued/${docx}`)) continue;
    return {
      edition: { number, issueDate, docx, digest, figures },
      file: { name: `issued/${docx}`, content: bytes },
    };
  }
  return undefined;
}

function createRecord(
  plan: PlannedIssue,
  { sources, figures }: Rehearsal,
  digest: string,
  edition: IssueEdition | undefined,
): IssueRecord {
  const { id } = plan.document.record;
  return sealRecord({
    id,
    number: plan.number,
    issueDate: plan.date,
    docx: `${id}.docx`,
    digest,
    template: sources.inputs.hashFile(`templates/${plan.target.id}.md`) ?? '',
    figures: figures.map(({ figure }) => figure),
    replaced: [...(plan.earlier?.replaced ?? []), ...(edition ? [edition] : [])],
  });
}

/** Gom mọi tệp của một việc ban hành. */
export function gatherFiles(
  plan: PlannedIssue,
  rehearsal: Rehearsal,
  { bytes, findings }: IssueContent,
): Failure | ReadyIssue {
  const earlier = keepEarlier(plan);
  if (earlier && 'code' in earlier) return earlier;
  const digest = hashContent(bytes);
  const record = createRecord(plan, rehearsal, digest, earlier?.edition);
  const { id } = plan.document.record;
  const files: readonly NewFile[] = [
    ...(earlier ? [earlier.file] : []),
    { name: `issued/${id}.docx`, content: bytes },
    { name: `issued/${id}.yaml`, content: writeIssueRecord(record) },
    { name: rehearsal.changed.name, content: rehearsal.changed.text },
  ];
  return {
    plan,
    workspace: rehearsal.workspace,
    digest,
    files,
    findings: [...rehearsal.verdict.findings, ...findings],
  };
}
