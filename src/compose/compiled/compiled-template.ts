import type { Problem } from '../../diagnostics/index.js';
import type { Expression } from './expression.js';
import type { BlockNode, InlineNode } from './nodes.js';

/** Chữ của phần đầu đã biên dịch, by the pointer of its entry. */
export type CompiledTexts = Readonly<Record<string, readonly InlineNode[]>>;

/** Mẫu đã biên dịch: plain data, which the cache may keep. Offsets are those of the file. */
export interface CompiledTemplate {
  readonly body: readonly BlockNode[];
  readonly texts: CompiledTexts;
  readonly problems: readonly Problem[];
}

/** Định nghĩa phụ lục đã biên dịch: its title and headers by pointer, the values of its columns in order. */
export interface CompiledAnnex {
  readonly texts: CompiledTexts;
  readonly values: readonly Expression[];
  readonly problems: readonly Problem[];
}
