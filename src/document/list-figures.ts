import type { Block, Figure, Inline, OfficialDocument } from './index.js';

/** Số liệu và chỗ của nó trong văn bản. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly place: string;
}

type Part = readonly [place: string, inlines: readonly Inline[]];
type ListParts = { readonly [K in Block['type']]: (block: Extract<Block, { type: K }>) => readonly Part[] };

const LIST_PARTS: ListParts = {
  addressees: ({ items }) => items.map((item) => ['Kính gửi', item]),
  annexHeading: ({ title, reference }) => [
    ['tiêu đề phụ lục', title],
    ['dòng kèm theo', reference],
  ],
  contactLine: () => [],
  dashItem: ({ children }) => [['gạch đầu dòng', children]],
  documentTitle: ({ subject }) => [['trích yếu', subject]],
  enactingLine: () => [],
  heading: ({ children }) => [['tiêu đề', children]],
  legalBases: ({ items }) => items.map((item, index) => [`căn cứ ${index + 1}`, item]),
  letterhead: ({ number, placeAndDate, dispatchSubject = [] }) => [
    ['số, ký hiệu', number],
    ['địa danh, ngày', placeAndDate],
    ['trích yếu', dispatchSubject],
  ],
  paragraph: ({ children }) => [['đoạn văn', children]],
  signatureBlock: ({ recipients }) => recipients.map((item) => ['Nơi nhận', item]),
  table: ({ header, rows }) =>
    [...header, ...rows].flatMap((row, rowIndex) =>
      row.cells.map((cell, index): Part => [`bảng, dòng ${rowIndex + 1}, ô ${index + 1}`, cell.children]),
    ),
};

function* findFigures(inlines: readonly Inline[], place: string): Iterable<PlacedFigure> {
  for (const inline of inlines) {
    if (inline.type === 'figure') yield { figure: inline, place };
    else if (inline.type === 'footnote') yield* findFigures(inline.children, `${place}, chú thích`);
    else if ('children' in inline) yield* findFigures(inline.children, place);
  }
}

/** Counts the blocks of one kind below the same heading, so that a place can be found by eye. */
class PlaceCounter {
  #heading = '';
  readonly #counts = new Map<string, number>();

  describe(block: Block, part: string, annex: string): string {
    const isNumbered = block.type === 'paragraph' || block.type === 'dashItem';
    const numbered = isNumbered ? `${part} ${this.#counts.get(block.type) ?? 0}` : part;
    return [annex, this.#heading && `mục ${this.#heading}`, numbered].filter(Boolean).join(', ');
  }

  enter(block: Block): void {
    if (block.type === 'heading') {
      this.#heading = block.ordinal.replace(/[.)]$/, '');
      this.#counts.clear();
    } else if (block.type === 'signatureBlock') this.#heading = '';
    this.#counts.set(block.type, (this.#counts.get(block.type) ?? 0) + 1);
  }
}

/** Các số liệu của văn bản, in reading order. A figure is a value of the data that has a digit. */
export function listFigures(document: OfficialDocument): readonly PlacedFigure[] {
  return document.sections
    .flatMap((section, index) => {
      const counter = new PlaceCounter();
      const annex = index === 0 ? '' : `Phụ lục ${index}`;
      return section.blocks.flatMap((block) => {
        counter.enter(block);
        const parts = (LIST_PARTS[block.type] as (block: Block) => readonly Part[])(block);
        return parts.flatMap(([part, inlines]) => [
          ...findFigures(inlines, counter.describe(block, part, annex)),
        ]);
      });
    })
    .filter(({ figure }) => /\d/.test(figure.value));
}
