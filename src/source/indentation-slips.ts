import type { Localized } from '../diagnostics/index.js';
import type { OffsetRange } from './yaml-problems.js';

/** Lỗi của bộ đọc YAML, with its place. */
interface PlacedError {
  readonly code: string;
  readonly message: string;
  readonly pos: OffsetRange;
}

/** Một lỗi gõ làm nhiều dòng dưới nó trông như sai: where it is, and what it is. */
export interface Slip {
  readonly range: OffsetRange;
  readonly message: Localized;
}

/** A line that holds something: its indentation in spaces, and where its text begins and ends. */
interface Line {
  readonly indent: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FALLEN: Localized = {
  vi: 'Dòng này thụt đầu dòng không thẳng với các dòng cùng nhóm ngay trên hoặc ngay dưới.',
  en: 'This line is not indented like the lines of its group right above or below.',
};

const UNCLOSED: Localized = {
  vi: 'Dấu ngoặc mở ở đây chưa được đóng trước khi sang mục ở dòng dưới.',
  en: 'The bracket that opens here is not closed before the entry in the line below.',
};

function listLines(text: string): readonly Line[] {
  return [...text.matchAll(/^( *)([^\s#].*?)\s*$/gm)].map(({ index, 1: spaces = '', 2: content = '' }) => ({
    indent: spaces.length,
    text: content,
    start: index + spaces.length,
    end: index + spaces.length + content.length,
  }));
}

/** A key with its value in the same line: nothing may stand deeper below. */
function isWhole({ text }: Line): boolean {
  return /^[\w/-]+: +\S/.test(text);
}

/**
 * The line that fell out of the group which a deeper line below belongs to: others of the group stand above it, or it is
 * the first of the group below its key. Undefined where the deeper line itself may be the wrong one.
 */
function findFallen(lines: readonly Line[], below: Line | undefined): Line | undefined {
  const before = lines.filter(({ start }) => below !== undefined && start < below.start);
  const at = before.findLastIndex(({ indent }) => below !== undefined && indent < below.indent);
  const line = before[at];
  const above = before.slice(0, Math.max(at, 0)).findLast(({ indent }) => indent <= (below?.indent ?? 0));
  if (!line || !above) return undefined;
  const opensGroup = above.text.endsWith(':') && above.indent <= line.indent && isWhole(line);
  return above.indent === below?.indent || opensGroup ? line : undefined;
}

/** The first bracket of a line that the line does not close; what is quoted counts for nothing. */
function findOpening({ text, start }: Line): number | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (mark === '{' || mark === '[') open.push(start + index);
    else if (mark === '}' || mark === ']') open.pop();
  }
  return open[0];
}

function findUnclosed(lines: readonly Line[], { code, message, pos }: PlacedError): Slip | undefined {
  if (code !== 'BAD_INDENT' || !message.startsWith('Flow ')) return undefined;
  const above = lines.filter(({ start }) => start < pos[0]);
  const opening = above.map(findOpening).findLast((offset) => offset !== undefined);
  return opening === undefined ? undefined : { range: [opening, opening + 1], message: UNCLOSED };
}

/** The deeper line that an error is about: its own, or the one below where the reader takes that for a part of it. */
function findDeeper(lines: readonly Line[], { code, pos }: PlacedError): Line | undefined {
  const own = lines.findLastIndex(({ start, indent }) => start - indent <= pos[0]);
  if (code === 'BAD_INDENT') return lines[own];
  const [line, below] = [lines[own], lines[own + 1]];
  return code === 'BLOCK_AS_IMPLICIT_KEY' && line && below && below.indent > line.indent ? below : undefined;
}

/** Where what follows from a slip is over: at the next line that stands no deeper. */
function findEnd(lines: readonly Line[], { indent, start }: Line): number {
  const next = lines.find((line) => line.start > start && line.indent <= indent);
  return next?.start ?? Number.POSITIVE_INFINITY;
}

/**
 * Tìm các lỗi gõ đứng sau nhiều lỗi của bộ đọc: a line that is not indented, a bracket that is not closed. `rest` are
 * the errors that follow from none of them; a tab or a no-break space before a line is told by its own error.
 */
export function findSlips<E extends PlacedError>(
  errors: readonly E[],
  text: string,
): { readonly slips: readonly Slip[]; readonly rest: readonly E[] } {
  if (errors.length === 0 || /^ *[\t\u00a0\u2000-\u200a\u202f\u3000]/m.test(text))
    return { slips: [], rest: errors };
  const lines = listLines(text);
  const slips: Slip[] = [];
  const rest: E[] = [];
  let end = -1;
  for (const error of [...errors].sort((left, right) => left.pos[0] - right.pos[0])) {
    if (error.pos[0] < end) continue;
    const unclosed = findUnclosed(lines, error);
    const line = findFallen(lines, findDeeper(lines, error));
    if (unclosed) slips.push(unclosed);
    else if (line)
      slips.push({
        range: [error.pos[0] < line.end ? Math.max(line.start, error.pos[0]) : line.start, line.end],
        message: FALLEN,
      });
    else rest.push(error);
    if (unclosed) end = Number.POSITIVE_INFINITY;
    else if (line) end = findEnd(lines, line);
  }
  // A bracket that is not closed may be told of itself as well.
  const openings = slips.flatMap(({ range, message }) => (message === UNCLOSED ? range[0] : []));
  return { slips, rest: rest.filter(({ pos }) => !openings.some((opening) => pos[0] >= opening)) };
}
