import type { Figure, Inline, Origin } from '../../../src/document/index.js';

const origin: Origin = { kind: 'datum', file: 'data/thu.yaml', pointer: '/value', line: 1, column: 1 };

/** Chữ thử nghiệm. */
export function words(value: string): Inline {
  return { type: 'text', value };
}

/** Dòng chữ thử nghiệm. */
export function line(value: string): readonly Inline[] {
  return [words(value)];
}

/** Số liệu thử nghiệm. */
export function figure(value: string): Figure {
  return { type: 'figure', value, origin };
}

/** Chú thích thử nghiệm. */
export function footnote(...children: readonly Inline[]): Inline {
  return { type: 'footnote', children };
}
