import { measureText, type TextFace } from './measure-text.js';

/** Fills one part of the text word by word; a word wider than the line is broken inside. */
function countWrappedLines(part: string, face: TextFace, width: number): number {
  if (measureText(part, face) <= width) return 1;
  const space = measureText(' ', face);
  let count = 1;
  let line = 0;
  for (const word of part.split(/[ \t]+/)) {
    const length = measureText(word, face);
    const longer = line === 0 ? length : line + space + length;
    if (longer <= width) line = longer;
    else {
      const broken = Math.max(1, Math.ceil(length / width));
      count += line === 0 ? broken - 1 : broken;
      line = length - (broken - 1) * width;
    }
  }
  return count;
}

/** Đếm số dòng của đoạn chữ khi xuống dòng trong một ô rộng `width` twips; line feeds are given breaks. */
export function countLines(value: string, face: TextFace, width: number): number {
  const parts = value.split('\n').map((part) => countWrappedLines(part.trimEnd(), face, Math.max(1, width)));
  return parts.reduce((sum, lines) => sum + lines, 0);
}
