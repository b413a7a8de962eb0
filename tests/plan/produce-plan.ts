import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, ROOT, runIn, type WorkspaceCopy } from '../commands/workspace.js';
import type { BlockForm, DocumentForm, TableForm } from '../form/form-model.js';
import { resolveDocx } from '../form/resolve-docx.js';

/** Dữ liệu thật của gói. */
const REAL = ['--data', join(ROOT, 'data')];

/** Đầu ra của một lệnh ghi tệp; throws what the command said when it fails. */
export function makeFile(
  args: readonly string[],
  { copy, environment }: { readonly copy?: WorkspaceCopy; readonly environment?: NodeJS.ProcessEnv } = {},
): Uint8Array {
  const folder = copy?.folder ?? createFolder();
  const { status, stdout, stderr } = runIn(folder, [...args, ...(copy ? [] : REAL)], environment);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${stderr}`);
  return readFileSync(join(folder, stdout.trim().split('\n').at(-1) ?? ''));
}

/** Cây văn bản dạng JSON. */
export function makeTree(args: readonly string[], copy?: WorkspaceCopy): unknown {
  const { status, stdout, stderr } = copy
    ? copy.run(...args, '--format', 'json')
    : runIn(createFolder(), [...args, '--format', 'json', ...REAL]);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

/** Văn bản và phụ lục của hai văn bản gốc: the command that makes each. */
export const COMMANDS = {
  directive: ['draft', 'cong-van-ra-soat', '--year', '2025'],
  plan: ['draft', 'ke-hoach-cds', '--year', '2026'],
  results: ['annex', 'phu-luc-1', '--year', '2025'],
  targets: ['annex', 'phu-luc-2', '--year', '2026'],
  tasks: ['annex', 'nhiem-vu', '--year', '2026'],
  systems: ['annex', 'he-thong-dung-chung', '--year', '2025'],
} as const satisfies Record<string, readonly string[]>;

/** Tên một đầu ra. */
export type OutputName = keyof typeof COMMANDS;

const made = new Map<OutputName, Uint8Array>();

/** Lập một đầu ra, once for a test file. */
export function make(name: OutputName): Uint8Array {
  const bytes = made.get(name) ?? makeFile(COMMANDS[name]);
  made.set(name, bytes);
  return bytes;
}

/** Văn bản Word đã đọc. */
export function readForm(name: 'directive' | 'plan'): DocumentForm {
  return resolveDocx(make(name));
}

function readBlocks(blocks: readonly BlockForm[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
}

/** Bảng có đường kẻ của một phần; throws unless there is exactly one. */
export function findTable(form: DocumentForm, section: number): TableForm {
  const tables = (form.sections[section]?.blocks ?? []).filter(
    (block): block is TableForm => block.kind === 'table' && block.hasBorders,
  );
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables with lines`);
  return table;
}

/** Chữ trong các ô, row by row. */
export function readCells(table: TableForm): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) => cells.map(({ blocks }) => readBlocks(blocks)));
}
