import type { Origin } from '../../src/document/index.js';

/** Số liệu in ra, with the place it was taken from. */
export interface PrintedFigure {
  readonly value: string;
  readonly origin: Extract<Origin, { kind: 'datum' }>;
}

function isFigure(node: object): node is { readonly value: string; readonly origin: Origin } {
  return 'type' in node && node.type === 'figure' && 'value' in node && 'origin' in node;
}

/** Mọi số liệu lấy từ tệp trong cây JSON, in reading order. */
export function listPrinted(node: unknown): readonly PrintedFigure[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isFigure(node)) {
    return node.origin.kind === 'datum' ? [{ value: node.value, origin: node.origin }] : [];
  }
  return Object.values(node).flatMap(listPrinted);
}

/** Chỗ trong dữ liệu: file, line and column. */
export function nameOrigin({ origin }: PrintedFigure): string {
  return `${origin.file.replace(/^.*?(?=data\/)/, '')}:${origin.line}:${origin.column}`;
}
