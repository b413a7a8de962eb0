/**
 * Chỗ ghi số liệu trong tệp dữ liệu. `file` is the path as the user would type it;
 * `line` and `column` count from 1; `pointer` is a JSON Pointer (RFC 6901).
 */
export interface FilePlace {
  readonly file: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/** Thời gian chốt số liệu của kỳ mà số liệu được chọn cho: first and last day, `YYYY-MM-DD`. */
export interface OriginWindow {
  readonly from: string;
  readonly to: string;
}

/** Số liệu lấy nguyên từ tệp dữ liệu: where it stands, the document it was taken from and its date. */
export interface DatumOrigin extends FilePlace {
  readonly kind: 'datum';
  /** Văn bản nguồn, as an official reference; absent for records that have no source of their own. */
  readonly source?: string;
  /** Thời điểm của số liệu: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
  readonly asOf?: string;
  /** Of a figure that was chosen for a period. */
  readonly window?: OriginWindow;
}

/** Số liệu tính được: the named function of `analysis` and the data that went into it. */
export interface ComputedOrigin {
  readonly kind: 'computed';
  readonly function: string;
  readonly inputs: readonly Origin[];
  /** Of a figure that was computed for a period. */
  readonly window?: OriginWindow;
}

/** Nguồn gốc của một số liệu in trong văn bản. */
export type Origin = DatumOrigin | ComputedOrigin;

/**
 * Nguồn gốc với mọi mục, in the order in which they are written. Line and column may be looked up only when they are
 * read, and then a spread passes them over.
 */
export function listOrigin({
  kind,
  file,
  pointer,
  line,
  column,
  source,
  asOf,
  window,
}: DatumOrigin): DatumOrigin {
  return {
    kind,
    file,
    pointer,
    line,
    column,
    ...(source && { source }),
    ...(asOf && { asOf }),
    ...(window && { window }),
  };
}
