import type { Diagnostic, Failure } from '../../diagnostics/index.js';
import { compareEntry } from '../../forms/index.js';
import { type Dataset, nameReturn, type ReportingPeriod } from '../../model/index.js';
import type { NewFile, Workspace } from '../../workspace/index.js';
import { diagnoseCell, diagnoseFile, placeInCells } from './cell-diagnostic.js';
import type { TakenEntry } from './edit-return.js';
import { listUndecided } from './list-undecided.js';
import type { SentFile } from './list-workbooks.js';
import { planReturns, type ReturnPlan } from './plan-returns.js';
import { readSent, type SentForm } from './read-sent.js';
import { listTaken, writeText } from './write-texts.js';

/** Yêu cầu thu biểu mẫu. */
export interface CollectRequest {
  readonly workspace: Workspace;
  readonly files: readonly SentFile[];
  /** Values that differ from the data are taken. */
  readonly accept: boolean;
  /** `YYYY-MM-DD` */
  readonly receivedDate: string;
  /** The only period whose forms are taken, when one is named. */
  readonly period?: ReportingPeriod;
  /** Told of each file as it is read. */
  readonly onFile: (file: SentFile) => void;
}

/** Một báo cáo sẽ được ghi, or stays as it is. */
export interface CollectedReturn {
  readonly plan: ReturnPlan;
  readonly taken: readonly TakenEntry[];
}

/** Kết quả thu, before anything is written. */
export interface Collection {
  readonly sent: readonly SentForm[];
  readonly returns: readonly CollectedReturn[];
  readonly findings: readonly Diagnostic[];
  /** What would be written, by the names within the data folder. */
  readonly files: readonly NewFile[];
  readonly failures: readonly Failure[];
}

function keyOf({ file, pointer, code, message }: Diagnostic): string {
  return [file, pointer, code, message.vi].join('\n');
}

/** What was wrong before is not the fault of what was sent. */
async function findNew(
  { workspace }: CollectRequest,
  texts: ReadonlyMap<string, string>,
): Promise<{ readonly dataset: Dataset; readonly findings: readonly Diagnostic[] }> {
  const changed = await workspace.openChanged(Object.fromEntries(texts));
  const known = new Set(workspace.summary.findings.map(keyOf));
  const findings = changed.summary.findings.filter((one) => !known.has(keyOf(one)));
  return { dataset: await changed.readDataset(), findings };
}

function describeUnwritable(workspace: Workspace, { name }: ReturnPlan): Failure {
  const file = workspace.nameFile(`${workspace.snapshot.label}/${name}`);
  return {
    code: 'output-failed',
    message: {
      vi: `Không sửa được ${file}: tệp có lỗi, hoặc viết theo cách mà chương trình không sửa từng dòng được.`,
      en: `${file} could not be changed: it has errors, or is written in a way that cannot be edited line by line.`,
    },
    hint: {
      vi: 'Sửa lỗi của tệp trước (qnds validate); hoặc xóa tệp rồi thu lại.',
      en: 'Mend the file first (qnds validate), or delete it and collect again.',
    },
  };
}

async function readAll({ workspace, files, period, onFile }: CollectRequest): Promise<readonly SentForm[]> {
  const dataset = await workspace.readDataset();
  const sent: SentForm[] = [];
  for (const file of files) {
    onFile(file);
    sent.push(await readSent(file, dataset, period));
  }
  return sent;
}

/** The entries that came in are in the data set that would be. */
function isWritten(dataset: Dataset, { plan, taken }: CollectedReturn): boolean {
  const name = nameReturn({ agency: plan.agency, period: plan.period.id });
  const own = dataset.returns.get(name)?.record;
  return taken.every(({ compared }) => compareEntry(own, compared.entry).state === 'same');
}

async function writeAll(workspace: Workspace, returns: readonly CollectedReturn[]) {
  const texts = new Map<string, string>();
  const failures: Failure[] = [];
  for (const { plan, taken } of returns) {
    if (taken.length === 0) continue;
    const text = await writeText(workspace, plan, taken);
    if (text === undefined) failures.push(describeUnwritable(workspace, plan));
    else texts.set(plan.name, text);
  }
  return { texts, failures };
}

/**
 * Thu các biểu mẫu: what they say, held against the data, and what would be wrong with the data if it were in. Nothing is
 * written here.
 */
export async function collectForms(request: CollectRequest): Promise<Collection> {
  const { workspace, accept, receivedDate } = request;
  const sent = await readAll(request);
  const plans = planReturns(sent, await workspace.readDataset(), receivedDate);
  const returns = plans.map((plan) => ({ plan, taken: listTaken(plan, accept) }));
  const { texts, failures } = await writeAll(workspace, returns);
  const { dataset, findings } =
    texts.size > 0 ? await findNew(request, texts) : { dataset: undefined, findings: [] };
  const lost = dataset
    ? returns.filter(({ plan, taken }) => texts.has(plan.name) && !isWritten(dataset, { plan, taken }))
    : [];
  const { label } = workspace.snapshot;
  const files = await workspace.openFiles();
  const read = (file: string) => {
    const found = returns.find(({ plan }) => `${label}/${plan.name}` === file)?.plan;
    return found && { entries: found.compared.map(({ entry }) => entry), text: texts.get(found.name) };
  };
  // A file with errors is no part of the data set: they are told instead.
  const isSound = findings.every(({ severity }) => severity !== 'error');
  return {
    sent,
    returns,
    failures: [...failures, ...(isSound ? lost.map(({ plan }) => describeUnwritable(workspace, plan)) : [])],
    files: [...texts].map(([name, content]) => ({ name, content })),
    findings: [
      ...sent.flatMap((one) => ('refusal' in one ? [diagnoseFile(one.file, one.refusal)] : [])),
      ...plans.flatMap((plan) => plan.findings.map(diagnoseCell)),
      ...returns.flatMap((one) => listUndecided(one, label, files)),
      ...findings.map((finding) => placeInCells(finding, read)),
    ],
  };
}
