import type { Gap, Inline } from '../../document/index.js';

/** Chữ của chỗ trống: "[…: tên số liệu]". */
export function describeGap(gap: Gap): string {
  return `[…: ${gap.value}]`;
}

function readInline(inline: Inline): string {
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
      return readPlainText(inline.children);
    case 'figure':
    case 'text':
      return inline.value;
    case 'footnote':
      return '';
    case 'gap':
      return describeGap(inline);
    case 'lineBreak':
      return '\n';
  }
}

/** Đọc chữ trơn, for measuring: line breaks as line feeds, footnotes left out. */
export function readPlainText(inlines: readonly Inline[]): string {
  return inlines.map(readInline).join('');
}
