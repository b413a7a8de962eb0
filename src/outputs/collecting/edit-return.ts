import type { ComparedEntry, EntryFields, EntryKind, SentEntry } from '../../forms/index.js';
import { placeOfCell } from '../../forms/index.js';
import type { AgencyReturn, ReceivedWorkbook } from '../../model/index.js';
import type { YamlEdit } from '../../workspace/index.js';
import { writeFlow } from '../opening/flow-text.js';
import { writePeriod } from '../opening/write-record.js';
import type { ReturnPlan } from './plan-returns.js';

/** Mục được ghi vào báo cáo của đơn vị, and the workbook that it came in. */
export interface TakenEntry {
  readonly compared: ComparedEntry<SentEntry>;
  readonly workbook: ReceivedWorkbook;
}

/** What is said of the value that was there, and not of the one that takes its place. */
const OF_THE_VALUE = ['qualifier', 'source', 'from', 'asOf', 'asOfQualifier'];

function isSame(left: ReceivedWorkbook | undefined, right: ReceivedWorkbook): boolean {
  return left?.digest === right.digest;
}

/** The cell, and the workbook where it is not that of the whole return. */
function writeOrigin({ compared, workbook }: TakenEntry, ofReturn: ReceivedWorkbook): EntryFields {
  const cell = placeOfCell(compared.entry.cell);
  return { cell, ...(!isSame(ofReturn, workbook) && { workbook }) };
}

function isValue(key: string): boolean {
  return key === 'value' || key === 'text';
}

/** Of an entry that is a map only what changes is written anew. */
function editFields(
  path: readonly string[],
  taken: TakenEntry,
  ofReturn: ReceivedWorkbook,
): readonly YamlEdit[] {
  const { former, fields, entry } = taken.compared;
  const changesValue = Object.keys(fields).some(isValue);
  const origin = writeOrigin(taken, ofReturn);
  const outdated = [
    ...(changesValue ? OF_THE_VALUE : []),
    ...('value' in fields ? ['text'] : []),
    ...('text' in fields ? ['value'] : []),
    ...('workbook' in origin ? [] : ['workbook']),
  ].filter((key) => key in former && !(key in entry.fields));
  return [
    ...Object.entries({ ...fields, ...origin }).map(([key, value]) => ({
      path: [...path, key],
      written: writeFlow(value),
    })),
    ...outdated.map((key) => ({ path: [...path, key], written: undefined })),
  ];
}

type Entries = Readonly<Record<string, unknown>> | null | undefined;

/** A number, a text or nothing becomes a map in the same line. */
function editEntries(
  list: EntryKind,
  entries: NonNullable<Entries>,
  taken: readonly TakenEntry[],
  ofReturn: ReceivedWorkbook,
): readonly YamlEdit[] {
  return taken.flatMap((one) => {
    const { entry } = one.compared;
    const path = [list, entry.id];
    const former = entries[entry.id];
    const isMap = typeof former === 'object' && former !== null;
    if (isMap) return editFields(path, one, ofReturn);
    return [{ path, written: writeFlow({ ...entry.fields, ...writeOrigin(one, ofReturn) }) }];
  });
}

function writeList(taken: readonly TakenEntry[], ofReturn: ReceivedWorkbook): string {
  const lines = taken.map((one) => {
    const { entry } = one.compared;
    return `\n  ${entry.id}: ${writeFlow({ ...entry.fields, ...writeOrigin(one, ofReturn) })}`;
  });
  return lines.join('');
}

const LISTS: readonly EntryKind[] = ['figures', 'tasks', 'indicators'];

/** Sửa báo cáo đã có: only lines of entries that are taken change. */
export function editReturn(own: AgencyReturn, taken: readonly TakenEntry[]): readonly YamlEdit[] {
  const [first] = taken;
  if (first === undefined) return [];
  const ofReturn = own.workbook ?? first.workbook;
  const named = { path: ['workbook'], written: writeFlow(ofReturn), after: ['source', 'period'] };
  const edits = LISTS.flatMap((list): readonly YamlEdit[] => {
    const ofList = taken.filter(({ compared }) => compared.entry.kind === list);
    const entries: Entries = own[list];
    if (ofList.length === 0) return [];
    const isOpen = entries && Object.keys(entries).length > 0;
    if (isOpen) return editEntries(list, entries, ofList, ofReturn);
    return [{ path: [list], written: writeList(ofList, ofReturn) }];
  });
  return own.workbook ? edits : [named, ...edits];
}

/** Viết báo cáo mới của một đơn vị. */
export function writeReturn(
  { agency, period }: Pick<ReturnPlan, 'agency' | 'period'>,
  taken: readonly TakenEntry[],
  schemaLine: string,
): string {
  const [first] = taken;
  if (first === undefined) return '';
  const lists = LISTS.flatMap((list) => {
    const ofList = taken.filter(({ compared }) => compared.entry.kind === list);
    return ofList.length === 0 ? [] : [`\n${list}:${writeList(ofList, first.workbook)}\n`];
  });
  const workbook = writeFlow(first.workbook);
  return `${schemaLine}\nagency: ${agency}\nperiod: ${writePeriod(period)}\nworkbook: ${workbook}\n${lists.join('')}`;
}
