import type { Borders, Font, Style } from 'exceljs';
import type { ColumnAlignment } from '../../document/index.js';
import { colours, fontName, type TextRole, textForms } from './form.js';
import type { Run } from './read-runs.js';

/** Dáng của ô: what decides its style. */
export interface CellLook {
  readonly role: TextRole;
  readonly alignment: ColumnAlignment;
  readonly format?: string;
  readonly gap?: boolean;
  /** The text is too long for the highest row: show its beginning. */
  readonly top?: boolean;
}

const line = { style: 'thin' } as const;
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

/** Phông chữ mặc định của sổ tính. No font names its family: ExcelJS would write it before the size, against the schema. */
export const defaultFont: Partial<Font> = { name: fontName, size: textForms.body.size };

function describeFont(role: TextRole, run?: Run): Partial<Font> {
  const { size, bold, italic } = textForms[role];
  return {
    name: fontName,
    size,
    ...(bold || run?.bold ? { bold: true } : {}),
    ...(italic || run?.italic ? { italic: true } : {}),
    ...(run?.mark ? { vertAlign: 'superscript' as const } : {}),
  };
}

function buildStyle({ role, alignment, format, gap, top }: CellLook): Partial<Style> {
  return {
    font: describeFont(role),
    alignment: { horizontal: alignment, vertical: top ? 'top' : 'middle', wrapText: true },
    ...(textForms[role].border ? { border: box } : {}),
    ...(format ? { numFmt: format } : {}),
    ...(gap ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colours.gap } } } : {}),
  };
}

const built = new Map<string, Partial<Style>>();

/** Chọn kiểu ô; the same look gives the same object, by which ExcelJS knows that it has met the style. */
export function chooseStyle(look: CellLook): Partial<Style> {
  const { role, alignment, format = '', gap = false, top = false } = look;
  const key = `${role}|${alignment}|${gap}|${top}|${format}`;
  const known = built.get(key);
  if (known) return known;
  const style = buildStyle(look);
  built.set(key, style);
  return style;
}

/** Phông chữ của một đoạn trong ô. */
export function chooseRunFont(role: TextRole, run: Run): Partial<Font> {
  return describeFont(role, run);
}
