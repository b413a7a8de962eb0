import type { Footnote } from '../../document/index.js';
import { drawWholeRow } from './draw-row.js';
import type { OpenWorkbook } from './open-workbook.js';
import { type Run, readRuns } from './read-runs.js';
import type { SheetWriter } from './sheet-writer.js';

const gapHeight = 9;

/** Vẽ khối chú thích dưới bảng: each note on a row over the table's width, after its number. */
export async function drawNotes(
  book: OpenWorkbook,
  writer: SheetWriter,
  notes: readonly Footnote[],
  widths: readonly number[],
): Promise<void> {
  if (notes.length > 0) writer.writeRow([], gapHeight);
  const pen = writer.createPen(0, widths.length, 'note', 'left');
  for (const [index, note] of notes.entries()) {
    const mark: Run = { text: `(${index + 1})`, mark: true };
    const runs = [mark, { text: ' ' }, ...readRuns(note.children)];
    drawWholeRow(writer, [pen.draw(runs)]);
    if (book.isFull) await book.drain();
  }
}
