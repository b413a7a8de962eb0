import { basename } from 'node:path';
import {
  type ComparedEntry,
  compareEntry,
  type EntryKind,
  proposeEntries,
  type SentEntry,
  type SentFinding,
  settleEntries,
} from '../../forms/index.js';
import {
  type AgencyReturn,
  type Dataset,
  nameReturn,
  nameReturnFile,
  type ReceivedWorkbook,
  type ReportingPeriod,
} from '../../model/index.js';
import type { SentForm } from './read-sent.js';

/** Những gì được gửi về cho báo cáo của một cơ quan trong một kỳ. */
export interface ReturnPlan {
  readonly agency: string;
  readonly period: ReportingPeriod;
  /** Of the file within the data folder. */
  readonly name: string;
  readonly own: AgencyReturn | undefined;
  readonly compared: readonly ComparedEntry<SentEntry>[];
  /** Still without a value, here and in the return. */
  readonly empty: readonly (readonly [kind: EntryKind, id: string])[];
  readonly findings: readonly SentFinding[];
  /** By the name of the file as the user would type it. */
  readonly workbooks: ReadonlyMap<string, ReceivedWorkbook>;
}

type ReadForm = Extract<SentForm, { readonly form: unknown }>;

function nameWorkbook({ file, digest }: ReadForm, receivedDate: string): ReceivedWorkbook {
  return { file: basename(file.shown), digest, receivedDate };
}

/** Two files with the same bytes are one. */
function dropCopies(forms: readonly ReadForm[]): readonly ReadForm[] {
  return forms.filter(({ digest }, index) => forms.findIndex((one) => one.digest === digest) === index);
}

function planReturn(
  [first, ...others]: readonly [ReadForm, ...ReadForm[]],
  dataset: Dataset,
  receivedDate: string,
): ReturnPlan {
  const forms = [first, ...others];
  const { form, period } = first;
  const { agency } = form;
  const name = nameReturn({ agency, period: period.id });
  const own = dataset.returns.get(name)?.record;
  const proposals = forms.map((one) => ({
    file: one.file.shown,
    ...proposeEntries(one.form, dataset, period),
  }));
  const sent = proposals.flatMap(({ file, entries }) => entries.map((entry) => ({ ...entry, file })));
  const { entries, findings } = settleEntries(sent);
  const given = new Set(sent.map(({ kind, id }) => `${kind} ${id}`));
  const empty = new Map(proposals.flatMap((one) => one.empty.map((pair) => [pair.join(' '), pair])));
  return {
    agency,
    period,
    name: nameReturnFile(name),
    own,
    compared: entries.map((entry) => compareEntry(own, entry)),
    empty: [...empty].flatMap(([key, pair]) => (given.has(key) ? [] : [pair])),
    findings: [
      ...proposals.flatMap((one) => one.findings.map((finding) => ({ ...finding, file: one.file }))),
      ...findings,
    ],
    workbooks: new Map(forms.map((one) => [one.file.shown, nameWorkbook(one, receivedDate)])),
  };
}

/** Xếp các biểu mẫu theo báo cáo mà chúng thuộc về, in the order in which they were sent. */
export function planReturns(
  sent: readonly SentForm[],
  dataset: Dataset,
  receivedDate: string,
): readonly ReturnPlan[] {
  const groups = new Map<string, [ReadForm, ...ReadForm[]]>();
  const forms = sent.filter((one): one is ReadForm => 'form' in one);
  for (const one of dropCopies(forms)) {
    const name = `${one.period.id}/${one.form.agency}`;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()].map((group) => planReturn(group, dataset, receivedDate));
}
