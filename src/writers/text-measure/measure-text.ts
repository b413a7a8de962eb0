import { boldWidths, regularWidths, type WidthTable } from './font-widths.js';

/** Cỡ chữ (point) và kiểu đậm của đoạn chữ cần đo. */
export interface TextFace {
  readonly size: number;
  readonly bold?: boolean;
}

const unitsPerEm = 2048;
const unknownWidth = 1024;
const horn = '\u031B';

function indexWidths(table: WidthTable): Map<string, number> {
  const pairs = Object.entries(table).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  );
  return new Map(pairs);
}

const regular = indexWidths(regularWidths);
const bold = indexWidths(boldWidths);

function findBaseLetter(character: string): string {
  const decomposed = character.normalize('NFD');
  const base = decomposed.charAt(0);
  return decomposed.includes(horn) ? `${base}${horn}`.normalize('NFC') : base;
}

/** Remembers the width of each letter with marks: a long table asks for the same few again and again. */
function measureCharacter(character: string, widths: Map<string, number>): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const base = character === '\u00A0' ? ' ' : findBaseLetter(character);
  const width = widths.get(base) ?? unknownWidth;
  widths.set(character, width);
  return width;
}

/** Đo độ dài một dòng chữ Times New Roman, in twips. */
export function measureText(value: string, face: TextFace): number {
  const widths = face.bold ? bold : regular;
  let units = 0;
  for (const character of value.normalize('NFC')) units += measureCharacter(character, widths);
  return Math.round((units / unitsPerEm) * face.size * 20);
}

/** Đo dòng dài nhất của đoạn chữ (lines parted by a line feed), at most `limit` twips. */
export function measureLongestLine(value: string, face: TextFace, limit: number): number {
  const widths = value.split('\n').map((line) => measureText(line.trim(), face));
  return Math.min(limit, Math.max(0, ...widths));
}
