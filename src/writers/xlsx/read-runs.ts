import { describeGap, type Footnote, type Inline } from '../../document/index.js';
import { cleanText, cutText } from './clean-text.js';
import { limits } from './form.js';

/** Đoạn chữ cùng một kiểu trong ô; `mark` is the raised number of a note, `gap` a missing datum. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly mark?: boolean;
  readonly gap?: boolean;
}

/** Sổ chú thích: takes a note and returns its number, from 1 in reading order. */
export type AddNote = (note: Footnote) => number;

type Format = Omit<Run, 'text'>;

function readInline(inline: Inline, addNote: AddNote | undefined, format: Format): readonly Run[] {
  switch (inline.type) {
    case 'emphasis':
      return readInlines(inline.children, addNote, { ...format, italic: true });
    case 'strong':
      return readInlines(inline.children, addNote, { ...format, bold: true });
    case 'figure':
    case 'text':
      return [{ ...format, text: cleanText(inline.value) }];
    case 'gap':
      return [{ ...format, gap: true, text: cleanText(describeGap(inline)) }];
    case 'lineBreak':
      return [{ ...format, text: '\n' }];
    case 'footnote':
      if (addNote) return [{ ...format, mark: true, text: `(${addNote(inline)})` }];
      // A note has no notes of its own.
      return [
        { ...format, text: ' (' },
        ...readInlines(inline.children, undefined, format),
        { ...format, text: ')' },
      ];
  }
}

function readInlines(inlines: readonly Inline[], addNote: AddNote | undefined, format: Format): Run[] {
  return inlines.flatMap((inline) => readInline(inline, addNote, format));
}

function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const same = last && last.bold === run.bold && last.italic === run.italic && last.mark === run.mark;
    if (last && same) joined[joined.length - 1] = { ...last, ...run, text: last.text + run.text };
    else if (run.text) joined.push(run);
  }
  return joined;
}

function cutRuns(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  let room: number = limits.characters;
  for (const run of runs) {
    if (room === 0) break;
    const text = cutText(run.text, room);
    kept.push({ ...run, text });
    room = run.text.length > room ? 0 : room - text.length;
  }
  return kept;
}

/** Chữ của ô chỉ có một đoạn chữ trơn, which is what nearly all cells of a long table hold. */
export function readSimpleText(inlines: readonly Inline[]): string | undefined {
  const inline = inlines[0];
  if (inline === undefined) return '';
  const isPlain = inlines.length === 1 && (inline.type === 'text' || inline.type === 'figure');
  return isPlain ? inline.value : undefined;
}

/** Đọc một đoạn chữ trơn. */
export function readText(text: string): readonly Run[] {
  return text ? [{ text: cutText(cleanText(text)) }] : [];
}

/** Đọc nội dung ô thành các đoạn chữ; without `addNote`, notes stand in parentheses. */
export function readRuns(inlines: readonly Inline[], addNote?: AddNote): readonly Run[] {
  const plain = readSimpleText(inlines);
  return plain === undefined ? cutRuns(joinRuns(readInlines(inlines, addNote, {}))) : readText(plain);
}

/** Chữ trơn của các đoạn. */
export function readRunText(runs: readonly Run[]): string {
  if (runs.length === 1) return runs[0]?.text ?? '';
  return runs.map((run) => run.text).join('');
}
