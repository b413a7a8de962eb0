import type { ColumnAlignment } from '../../document/index.js';
import { element, type Xml } from '../markup/index.js';
import { colours, type TextRole, textForms } from './form.js';
import {
  boxBorder,
  type CellFormat,
  fillWith,
  plainBorder,
  plainFills,
  writeFont,
  writeFormat,
  writeStyleSheet,
} from './styles-xml.js';

/** Dáng của ô: what decides its style. */
export interface CellLook {
  readonly role: TextRole;
  readonly alignment: ColumnAlignment;
  readonly format?: string | undefined;
  readonly gap?: boolean;
  /** The text is too long for the highest row: show its beginning. */
  readonly top?: boolean;
}

/** Numbers of the formats that every spreadsheet knows (ECMA-376 Part 1, 18.8.30). */
const knownFormats: Readonly<Record<string, number>> = {
  '': 0,
  '#,##0': 3,
  '#,##0.00': 4,
  '0': 1,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const firstOwnFormat = 164;

/** The format of what is text and nothing else, whatever it begins with. */
export const TEXT_FORMAT = '@';

/** Danh mục đánh số từ 0: the same entry gets the same number. */
class Register<T> {
  readonly #numbers = new Map<T, number>();

  constructor(entries: readonly T[] = []) {
    for (const entry of entries) this.number(entry);
  }

  number(entry: T): number {
    const known = this.#numbers.get(entry);
    if (known !== undefined) return known;
    this.#numbers.set(entry, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get entries(): readonly T[] {
    return [...this.#numbers.keys()];
  }
}

const plain: CellFormat = { numberFormat: 0, font: 0, fill: 0, border: 0, isLiteral: false };

/** Bảng kiểu của sổ tính: grows with the looks that its cells have. */
export class StyleTable {
  // The first font is the workbook's default.
  readonly #fonts = new Register([writeFont(textForms.body)]);
  readonly #fills = new Register(plainFills);
  readonly #borders = new Register([plainBorder, boxBorder]);
  readonly #formats = new Register<string>();
  readonly #cells = new Register([writeFormat(plain)]);
  readonly #differences = new Register<Xml>();
  readonly #known = new Map<string, number>();

  /** The number of the style of a look. */
  choose(look: CellLook): number {
    const { role, alignment, format = '', gap = false, top = false } = look;
    const key = `${role}|${alignment}|${gap}|${top}|${format}`;
    let style = this.#known.get(key);
    if (style === undefined) {
      style = this.#cells.number(this.#writeLook(look));
      this.#known.set(key, style);
    }
    return style;
  }

  /** The number of a difference, for cells that a condition marks. */
  addDifference(children: readonly Xml[]): number {
    return this.#differences.number(element('dxf', {}, ...children));
  }

  write(): Xml {
    return writeStyleSheet({
      numberFormats: this.#formats.entries.map((code, index) => ({ id: firstOwnFormat + index, code })),
      fonts: this.#fonts.entries,
      fills: this.#fills.entries,
      borders: this.#borders.entries,
      cells: this.#cells.entries,
      differences: this.#differences.entries,
    });
  }

  #writeLook({ role, alignment, format = '', gap, top }: CellLook): Xml {
    const form = textForms[role];
    const cell: CellFormat = {
      numberFormat: knownFormats[format] ?? firstOwnFormat + this.#formats.number(format),
      font: this.#fonts.number(writeFont(form)),
      fill: gap ? this.#fills.number(fillWith(colours.gap)) : 0,
      border: this.#borders.number(form.border ? boxBorder : plainBorder),
      isLiteral: format === TEXT_FORMAT,
    };
    return writeFormat(cell, { horizontal: alignment, vertical: top ? 'top' : 'center', wrapText: 1 });
  }
}
