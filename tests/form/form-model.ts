/** Chữ đã tính xong định dạng: sizes in points, colours as RRGGBB, `footnote` the id it refers to. */
export interface RunForm {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly language: string;
  readonly raised: boolean;
  readonly footnote?: number;
}

/** Đoạn đã tính xong định dạng: indents in millimetres, spacing in points, `line` in lines (0: exact). */
export interface ParagraphForm {
  readonly kind: 'paragraph';
  readonly styleName: string;
  readonly runs: readonly RunForm[];
  /** As a reader sees it: capitals applied, "\n" for a line break, without footnote marks. */
  readonly text: string;
  readonly alignment: string;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  /** 0–8, or undefined for body text. */
  readonly outlineLevel: number | undefined;
  readonly keepNext: boolean;
  /** Borders by side ("top"), each its line kind ("single"). */
  readonly borders: Readonly<Record<string, string>>;
}

/** Ô bảng; widths in millimetres. */
export interface CellForm {
  readonly width: number;
  readonly widthType: string;
  readonly span: number;
  readonly blocks: readonly BlockForm[];
}

/** Dòng bảng. */
export interface RowForm {
  readonly isHeader: boolean;
  readonly isWhole: boolean;
  readonly cells: readonly CellForm[];
}

/** Bảng, of figures (with borders) or for layout (without). */
export interface TableForm {
  readonly kind: 'table';
  readonly styleName: string;
  readonly layout: string;
  readonly width: number;
  readonly widthType: string;
  readonly indent: number;
  readonly grid: readonly number[];
  readonly hasBorders: boolean;
  readonly rows: readonly RowForm[];
}

/** Khối của phần. */
export type BlockForm = ParagraphForm | TableForm;

/** Phần trang; measures in millimetres. */
export interface SectionForm {
  readonly width: number;
  readonly height: number;
  readonly orientation: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly startsAt: number | undefined;
  readonly hasOwnFirstPage: boolean;
  readonly defaultHeader: readonly ParagraphForm[];
  readonly firstHeader: readonly ParagraphForm[];
  readonly blocks: readonly BlockForm[];
}

/** Văn bản Word đã đọc. */
export interface DocumentForm {
  readonly sections: readonly SectionForm[];
  readonly footnotes: ReadonlyMap<number, readonly ParagraphForm[]>;
  readonly core: Readonly<Record<string, string>>;
  /** Names of the paragraph and table styles in use. */
  readonly usedStyles: ReadonlySet<string>;
  readonly parts: readonly string[];
}
