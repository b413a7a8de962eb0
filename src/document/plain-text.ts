import type { Footnote, Gap, Inline } from './inline.js';

/** Chữ của chỗ trống: "[…: tên số liệu]". */
export function describeGap(gap: Gap): string {
  return `[…: ${gap.value}]`;
}

function readInline(inline: Inline, readNote: (note: Footnote) => string): string {
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
      return readPlainText(inline.children, readNote);
    case 'figure':
    case 'text':
      return inline.value;
    case 'footnote':
      return readNote(inline);
    case 'gap':
      return describeGap(inline);
    case 'lineBreak':
      return '\n';
  }
}

/**
 * Đọc chữ trơn: line breaks as line feeds.
 * @param readNote what stands for a footnote; nothing when it is not given.
 */
export function readPlainText(
  inlines: readonly Inline[],
  readNote: (note: Footnote) => string = () => '',
): string {
  return inlines.map((inline) => readInline(inline, readNote)).join('');
}

/** Chữ không nói gì ngoài một con số hay một ngày: "khoảng 85%" has words that a typed value would lose. */
export function isBareNumber(words: string): boolean {
  return /^[\s\d.,+\-−–%/:]*$/.test(words);
}
