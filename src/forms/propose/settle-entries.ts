import type { CellFinding } from './cell-finding.js';
import type { ProposedEntry } from './propose-entries.js';

/** Mục mà một tệp báo cáo, with the name of the file. */
export interface SentEntry extends ProposedEntry {
  readonly file: string;
}

/** Phát hiện ở một ô của một tệp. */
export interface SentFinding extends CellFinding {
  readonly file: string;
  /** The other cell that says something else. */
  readonly other?: SentEntry;
}

function describeConflict(entry: SentEntry, other: SentEntry): SentFinding {
  const where = `${other.file === entry.file ? '' : `${other.file}, `}${other.cell.sheet}!${other.cell.address}`;
  return {
    code: 'cell-repeated',
    file: entry.file,
    cell: entry.cell,
    other,
    message: {
      vi: `"${entry.id}" ghi hai lần với giá trị khác nhau; chỗ kia là ${where}.`,
      en: `"${entry.id}" is given twice with different values; the other place is ${where}.`,
    },
    hint: {
      vi: 'Giữ một giá trị: xóa dòng lặp, hoặc chỉ thu tệp đúng của đơn vị.',
      en: 'Keep one of them: delete the row that repeats it, or collect only the right file.',
    },
  };
}

/** Mỗi mục một giá trị: an entry that is sent twice in the same words is one; in different ones nobody can choose. */
export function settleEntries(sent: readonly SentEntry[]): {
  readonly entries: readonly SentEntry[];
  readonly findings: readonly SentFinding[];
} {
  const first = new Map<string, SentEntry>();
  const findings: SentFinding[] = [];
  for (const entry of sent) {
    const name = `${entry.kind} ${entry.id}`;
    const known = first.get(name);
    if (known === undefined) first.set(name, entry);
    else if (JSON.stringify(known.fields) !== JSON.stringify(entry.fields)) {
      findings.push(describeConflict(entry, known));
    }
  }
  const disputed = new Set(findings.map(({ other }) => other));
  return { entries: [...first.values()].filter((entry) => !disputed.has(entry)), findings };
}
