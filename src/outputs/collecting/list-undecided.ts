import { childLocation, type Diagnostic } from '../../diagnostics/index.js';
import type { ComparedEntry, SentEntry } from '../../forms/index.js';
import type { WorkspaceFiles } from '../../workspace/index.js';
import { rangeOfCell } from './cell-diagnostic.js';
import type { CollectedReturn } from './collect-forms.js';

/** Giá trị như người đọc thấy trong dữ liệu. */
export function wordValue(value: unknown): string {
  if (value === undefined) return '…';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function wordChange({ entry, fields, former }: ComparedEntry): { readonly en: string; readonly vi: string } {
  const words = Object.keys(fields).map(
    (key) => `${key}: ${wordValue(former[key])} → ${wordValue(fields[key])}`,
  );
  return {
    vi: `"${entry.id}" khác báo cáo đã có (${words.join('; ')}).`,
    en: `"${entry.id}" differs from the return (${words.join('; ')}).`,
  };
}

function describe(compared: ComparedEntry<SentEntry>, file: string, files: WorkspaceFiles): Diagnostic {
  const { entry } = compared;
  const former = files.locate(childLocation({ file, pointer: '' }, entry.kind, entry.id));
  return {
    ...rangeOfCell(entry),
    code: 'value-differs',
    severity: 'warning',
    message: wordChange(compared),
    hint: {
      vi: 'Đúng theo tệp thì chạy lại với --accept; không thì giữ nguyên, báo lại đơn vị.',
      en: 'If the workbook is right, run it again with --accept; else leave it and tell the agency.',
    },
    related: [{ ...former, message: { vi: 'Báo cáo đã có ghi ở đây.', en: 'The return has it here.' } }],
  };
}

/** Giá trị khác với báo cáo đã có mà chưa ai quyết định. */
export function listUndecided(
  { plan, taken }: CollectedReturn,
  label: string,
  files: WorkspaceFiles,
): readonly Diagnostic[] {
  const decided = new Set(taken.map(({ compared }) => compared));
  return plan.compared
    .filter((compared) => compared.state === 'differs' && !decided.has(compared))
    .map((compared) => describe(compared, `${label}/${plan.name}`, files));
}
