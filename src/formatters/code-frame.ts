import type { TextRange } from '../diagnostics/index.js';
import { showText } from './show-text.js';

/** Bề rộng nhất của dòng trích, in characters. */
const WIDTH = 100;

/** How much of a long line is shown before the place. */
const LEAD = 30;

/** Đoạn trích: the line of the file and a line of carets under the place. */
export interface CodeFrame {
  readonly lineNumber: string;
  readonly line: string;
  readonly carets: string;
}

/** Letters take one column each; the marks that combine with them (NFD texts) take none. */
function measureColumns(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}

interface Window {
  readonly text: string;
  /** Offsets of the place in `text`. */
  readonly start: number;
  readonly end: number;
}

function cutWindow(line: string, start: number, end: number): Window {
  if (line.length <= WIDTH) return { text: line, start, end };
  const from = Math.max(0, Math.min(start - LEAD, line.length - WIDTH));
  const head = from > 0 ? '…' : '';
  const text = `${head}${line.slice(from, from + WIDTH)}${from + WIDTH < line.length ? '…' : ''}`;
  const shift = head.length - from;
  return { text, start: start + shift, end: Math.min(end + shift, text.length) };
}

/** Cắt đoạn trích của một chỗ; a place that runs over several lines is marked to the end of its first line. */
export function cutFrame(source: string, range: TextRange): CodeFrame {
  const start = Math.min(range.column - 1, source.length);
  const wanted = range.endLine === range.line ? range.endColumn - 1 : source.trimEnd().length;
  const place = cutWindow(source, start, Math.min(wanted, source.length));
  const marked = place.text.slice(place.start, Math.max(place.start, place.end));
  const lead = ' '.repeat(measureColumns(place.text.slice(0, place.start)));
  return {
    lineNumber: String(range.line),
    line: showText(place.text).trimEnd(),
    carets: `${lead}${'^'.repeat(Math.max(1, measureColumns(marked)))}`,
  };
}
