import { element, nothing, text, type Xml } from '../markup/index.js';
import type { RunFormat } from './context.js';

/** Viết hoa theo quy tắc tiếng Việt when the format asks for capitals. */
export function applyCapitals(value: string, format: RunFormat): string {
  return format.capitals ? value.toLocaleUpperCase('vi') : value;
}

function drawProperties(format: RunFormat, styleId: string | undefined): Xml {
  if (!(format.bold || format.italic || styleId)) return nothing;
  return element(
    'w:rPr',
    {},
    styleId ? element('w:rStyle', { 'w:val': styleId }) : nothing,
    format.bold ? element('w:b', {}) : nothing,
    format.italic ? element('w:i', {}) : nothing,
  );
}

/** Đoạn chữ cùng kiểu (run) around content that is already drawn. */
export function drawRun(content: Xml, format: RunFormat = {}, styleId?: string): Xml {
  return element('w:r', {}, drawProperties(format, styleId), content);
}

const keepSpaces = { 'xml:space': 'preserve' };

/** Đoạn chữ cùng kiểu holding plain text; spaces are kept as they are. */
export function drawText(value: string, format: RunFormat = {}, styleId?: string): Xml {
  if (value === '') return nothing;
  return drawRun(element('w:t', keepSpaces, text(value)), format, styleId);
}
