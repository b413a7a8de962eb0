import { type Attributes, element, nothing, type Xml, xmlDocument } from '../markup/index.js';
import { fontName } from './form.js';

/** Thành phần của một kiểu ô, by their numbers in the lists of the style sheet. */
export interface CellFormat {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** As if an apostrophe stood before the text: it is never read as a formula (18.8.45, `quotePrefix`). */
  readonly isLiteral: boolean;
}

/** Phông chữ của ô hoặc của một đoạn trong ô. */
export interface FontForm {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly raised?: boolean | undefined;
}

function writeFontParts({ size, bold, italic, raised }: FontForm, name: Xml): readonly Xml[] {
  return [
    bold ? element('b', {}) : nothing,
    italic ? element('i', {}) : nothing,
    raised ? element('vertAlign', { val: 'superscript' }) : nothing,
    element('sz', { val: size }),
    name,
  ];
}

/** Phông chữ trong bảng kiểu. */
export function writeFont(form: FontForm): Xml {
  return element('font', {}, ...writeFontParts(form, element('name', { val: fontName })));
}

/** Phông chữ của một đoạn trong ô. */
export function writeRunFont(form: FontForm): Xml {
  return element('rPr', {}, ...writeFontParts(form, element('rFont', { val: fontName })));
}

function writePattern(patternType: string, ...colours: readonly Xml[]): Xml {
  return element('fill', {}, element('patternFill', { patternType }, ...colours));
}

/** The two fills that a spreadsheet expects first. */
export const plainFills: readonly Xml[] = [writePattern('none'), writePattern('gray125')];

/** Nền một màu; the second colour is the one that conditional formats show. */
export function fillWith(colour: string, background?: string): Xml {
  const back = background === undefined ? nothing : element('bgColor', { rgb: background });
  return writePattern('solid', element('fgColor', { rgb: colour }), back);
}

function writeBorder(style?: string): Xml {
  const edges = ['left', 'right', 'top', 'bottom'].map((edge) => element(edge, { style }));
  return element('border', {}, ...edges, element('diagonal', {}));
}

/** Không kẻ. */
export const plainBorder: Xml = writeBorder();

/** Kẻ bốn phía. */
export const boxBorder: Xml = writeBorder('thin');

function applied(number: number): 1 | undefined {
  return number === 0 ? undefined : 1;
}

/** Kiểu ô. */
export function writeFormat(format: CellFormat, alignment?: Attributes): Xml {
  const { numberFormat, font, fill, border, isLiteral } = format;
  const numbers = { numFmtId: numberFormat, fontId: font, fillId: fill, borderId: border, xfId: 0 };
  const quotePrefix = isLiteral ? 1 : undefined;
  const uses = {
    applyNumberFormat: applied(numberFormat),
    applyFont: applied(font),
    applyFill: applied(fill),
    applyBorder: applied(border),
    applyAlignment: alignment && 1,
  };
  return element(
    'xf',
    { ...numbers, quotePrefix, ...uses },
    alignment ? element('alignment', alignment) : nothing,
  );
}

/** Các danh sách của bảng kiểu. */
export interface StyleLists {
  readonly numberFormats: readonly { readonly id: number; readonly code: string }[];
  readonly fonts: readonly Xml[];
  readonly fills: readonly Xml[];
  readonly borders: readonly Xml[];
  readonly cells: readonly Xml[];
  readonly differences: readonly Xml[];
}

/** Danh sách có đếm; nothing for an empty one, which the schema does not allow. */
function countedList(name: string, items: readonly Xml[]): Xml {
  return items.length > 0 ? element(name, { count: items.length }, ...items) : nothing;
}

/** Bảng kiểu (`xl/styles.xml`). */
export function writeStyleSheet(lists: StyleLists): Xml {
  const formats = lists.numberFormats.map(({ id, code }) =>
    element('numFmt', { numFmtId: id, formatCode: code }),
  );
  const base = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const normal = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
  return xmlDocument(
    element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      countedList('numFmts', formats),
      countedList('fonts', lists.fonts),
      countedList('fills', lists.fills),
      countedList('borders', lists.borders),
      countedList('cellStyleXfs', [base]),
      countedList('cellXfs', lists.cells),
      countedList('cellStyles', [normal]),
      countedList('dxfs', lists.differences),
    ),
  );
}
