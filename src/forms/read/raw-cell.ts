/** Giá trị thô của một ô, as the file has it. */
export type RawValue =
  | { readonly kind: 'empty' }
  /** `isPercent`: it is shown as a percentage; `isScaled`: it is shown in thousands or millions. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly isPercent: boolean;
      readonly isScaled: boolean;
      /** Days are counted from 1904. */
      readonly is1904: boolean;
    }
  | { readonly kind: 'text'; readonly value: string }
  /** `YYYY-MM-DD` */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'error'; readonly value: string };

/** Một ô của bảng tính, before anybody judges it. */
export interface RawCell {
  readonly sheet: string;
  /** "E14" */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
  /** Whether it holds a formula, and whether the file has its result. */
  readonly formula?: 'cached' | 'uncached';
  /** It is merged with a cell of another row, or has lost its content to one beside it. */
  readonly isMerged: boolean;
}

/** Một sheet: its rows, and their cells by column number from 1. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly ReadonlyMap<number, RawCell>[];
}

/** "Số liệu!E14" */
export function placeOfCell({ sheet, address }: Pick<RawCell, 'address' | 'sheet'>): string {
  return `${sheet}!${address}`;
}
