import type { Dataset, ReportingPeriod } from '../../model/index.js';
import { describeFigure, type FormContext } from '../describe/describe-figure.js';
import type { EntryKind, FilledForm, FilledRow } from '../read/find-form.js';
import type { RawCell } from '../read/raw-cell.js';
import type { CellFinding, EntryFields } from './cell-finding.js';
import { proposeFigure } from './propose-figure.js';
import { proposeTask } from './propose-task.js';
import { createCellReader } from './read-cell.js';

/** Mục mà một biểu mẫu báo cáo. */
export interface ProposedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** The cell that it is read from. */
  readonly cell: RawCell;
  readonly fields: EntryFields;
  /** The cell of a field that has one of its own. */
  readonly cells: Readonly<Record<string, RawCell | undefined>>;
}

/** Những gì một biểu mẫu báo cáo. */
export interface Proposal {
  readonly entries: readonly ProposedEntry[];
  /** What is asked and has no value yet. */
  readonly empty: readonly (readonly [kind: EntryKind, id: string])[];
  readonly findings: readonly CellFinding[];
}

interface RowProposal {
  readonly fields?: EntryFields | undefined;
  readonly findings: readonly CellFinding[];
}

function describeStray(cell: RawCell): CellFinding {
  return {
    code: 'cell-outside-form',
    cell,
    message: {
      vi: 'Dòng này không phải dòng của biểu mẫu, nên không rõ giá trị là của số liệu nào.',
      en: 'This row is none of the form: nobody can tell what its value is of.',
    },
    hint: {
      vi: 'Chuyển giá trị về dòng có sẵn của biểu mẫu rồi xóa dòng thêm.',
      en: 'Move the value to the row of the form that it belongs to, and delete this one.',
    },
  };
}

function describeUnknown(cell: RawCell, id: string): CellFinding {
  return {
    code: 'unknown-id',
    cell,
    message: {
      vi: `Dữ liệu không có mục "${id}" của dòng này.`,
      en: `The data has no "${id}", which this row is of.`,
    },
    hint: {
      vi: 'Biểu mẫu đã cũ: lập lại bằng qnds form, hoặc thêm mục vào dữ liệu.',
      en: 'The form is out of date: make it again with qnds form, or add it to the data.',
    },
  };
}

function hasTask(dataset: Dataset, id: string): boolean {
  const [owner = '', part = ''] = id.split('/');
  return dataset.tasks.get(owner)?.record.tasks.some((task) => task.id === part) ?? false;
}

function cellOf({ kind, cells }: FilledRow): RawCell | undefined {
  return cells.get(kind === 'tasks' ? 'status' : 'value') ?? cells.get('id');
}

/** A note beside progress names documents. */
function listFieldCells({ kind, cells }: FilledRow): ProposedEntry['cells'] {
  const names = kind === 'tasks' ? TASK_FIELDS : FIGURE_FIELDS;
  return Object.fromEntries(Object.entries(names).map(([field, key]) => [field, cells.get(key)]));
}

const FIGURE_FIELDS = { asOf: 'asOf', note: 'note' } as const;
const TASK_FIELDS = {
  citations: 'citations',
  completedDate: 'completedDate',
  note: 'citations',
  result: 'result',
} as const;

function isFilled(row: FilledRow): boolean {
  const keys = row.kind === 'tasks' ? (['status', 'result'] as const) : (['value'] as const);
  return keys.some((key) => (row.cells.get(key)?.value.kind ?? 'empty') !== 'empty');
}

function refuseUnknown(row: FilledRow): RowProposal {
  const cell = cellOf(row);
  return { findings: cell && isFilled(row) ? [describeUnknown(cell, row.id)] : [] };
}

function proposeRow(
  row: FilledRow,
  dataset: Dataset,
  context: FormContext,
  window: FilledForm['window'],
): RowProposal {
  const reader = createCellReader();
  if (row.kind === 'tasks') {
    if (!hasTask(dataset, row.id)) return refuseUnknown(row);
    const { fields, findings } = proposeTask(row, dataset, reader);
    return { fields, findings: [...reader.findings, ...findings] };
  }
  const figure = describeFigure(dataset, row.kind, row.id, context);
  if (figure === undefined) return refuseUnknown(row);
  const fields = proposeFigure(row, figure, reader, window);
  return { fields, findings: reader.findings };
}

/** Đọc biểu mẫu đã điền thành các mục của báo cáo; what is not clear is a finding at its cell and no entry. */
export function proposeEntries(form: FilledForm, dataset: Dataset, period: ReportingPeriod): Proposal {
  const entries: ProposedEntry[] = [];
  const findings: CellFinding[] = form.strays.map(describeStray);
  const unclear = new Set<string>();
  for (const row of form.rows) {
    const proposal = proposeRow(row, dataset, { agency: form.agency, period, own: undefined }, form.window);
    findings.push(...proposal.findings);
    const cell = cellOf(row);
    if (proposal.fields && cell) {
      const { kind, id } = row;
      entries.push({ kind, id, cell, fields: proposal.fields, cells: listFieldCells(row) });
    } else if (proposal.findings.length > 0) unclear.add(`${row.kind} ${row.id}`);
  }
  const told = new Set([...entries.map(({ kind, id }) => `${kind} ${id}`), ...unclear]);
  const rows = form.rows.map(({ kind, id }) => [kind, id] as const);
  const asked = new Map([...form.asked, ...rows].map((pair) => [pair.join(' '), pair]));
  return { entries, findings, empty: [...asked].flatMap(([name, pair]) => (told.has(name) ? [] : [pair])) };
}
