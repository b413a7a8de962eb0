import type { CellValue, ColumnAlignment } from '../../document/index.js';
import { type CellContent, endCell } from '../markup/index.js';
import { chooseValue } from './cell-value.js';
import type { TextRole } from './form.js';
import { type Run, readRunText, readText } from './read-runs.js';
import { isSurelyOneLine, measureHeight } from './row-height.js';
import type { SheetCell } from './sheet-writer.js';
import type { CellLook, StyleTable } from './styles.js';

/** Ô đã vẽ, with its look and the height in points that its text needs. */
export interface DrawnCell extends SheetCell {
  readonly content: CellContent;
  readonly look: CellLook;
  readonly height: number;
}

/** Chỗ và kiểu chữ của ô: columns from `start` (from 0), `span` of them, with room in twips. */
export interface CellPlace {
  readonly start: number;
  readonly span: number;
  readonly room: number;
  readonly role: TextRole;
  readonly alignment: ColumnAlignment;
}

// Most texts of a long table come again in the same column; the memory of them is kept small.
const mostKnown = 2_000;

/** Bút vẽ ô ở một chỗ; a column of a long table keeps its pen. */
export class CellPen {
  readonly #styles: StyleTable;
  readonly #place: CellPlace;
  readonly #looks = new Map<string, { readonly look: CellLook; readonly style: number }>();
  readonly #known = new Map<string, DrawnCell>();

  constructor(styles: StyleTable, place: CellPlace) {
    this.#styles = styles;
    this.#place = place;
  }

  /** Draws what is made of `key` by `read`, or takes it from memory. */
  drawKnown(
    key: string,
    read: (key: string) => { readonly text: string; readonly value?: CellValue },
  ): DrawnCell {
    const known = this.#known.get(key);
    if (known) return known;
    const { text, value } = read(key);
    const cell = this.draw(readText(text), value);
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(key, cell);
    return cell;
  }

  /** Draws a text as it stands. A short one is sooner drawn than looked up and kept. */
  drawText(text: string): DrawnCell {
    const { role, room } = this.#place;
    if (isSurelyOneLine({ text, role, room })) return this.draw(readText(text));
    return this.drawKnown(text, () => ({ text }));
  }

  draw(runs: readonly Run[], value?: CellValue): DrawnCell {
    const { start, span, room, role } = this.#place;
    const { content, format = '' } = chooseValue(runs, role, value);
    const gap = runs.some((run) => run.gap);
    const { look, style } = this.#chooseLook(format, gap);
    const height = measureHeight({ text: readRunText(runs), role, room });
    return { start, span, style, ending: endCell(style, content), content, look, height };
  }

  #chooseLook(format: string, gap: boolean) {
    const key = gap ? `gap ${format}` : format;
    const known = this.#looks.get(key);
    if (known) return known;
    const { role, alignment } = this.#place;
    const look = { role, alignment, format, gap };
    const chosen = { look, style: this.#styles.choose(look) };
    this.#looks.set(key, chosen);
    return chosen;
  }
}
