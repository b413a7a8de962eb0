/** Dữ liệu đã dùng trong một phép tính: its name (`nameDatum`) and its value at the time. */
export interface IssuedInput {
  readonly datum: string;
  readonly value?: boolean | number | string;
}

/** Con số mà văn bản đã ban hành in ra: the text, its place in the document, and where it came from. */
export interface IssuedFigure {
  readonly printed: string;
  /** "mục 2.1, gạch đầu dòng 6", as the trace says it. */
  readonly place: string;
  /** Name of the datum; absent for a computed figure. */
  readonly datum?: string;
  readonly value?: boolean | number | string;
  /** Where the datum stood then; its line is looked up by its name. */
  readonly file?: string;
  /** Văn bản nguồn, in words. */
  readonly takenFrom?: string;
  readonly asOf?: string;
  /** Phép tính of a computed figure. */
  readonly function?: string;
  readonly inputs?: readonly IssuedInput[];
}

/** Một lần ban hành: number and date, the DOCX beside the record with its SHA-256, and every figure in it. */
export interface IssueEdition {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  readonly docx: string;
  readonly digest: string;
  readonly figures: readonly IssuedFigure[];
}

/** Bản ghi ban hành (`data/issued`): what was printed, written by `qnds issue`; `id` is that of the document. */
export interface IssueRecord extends IssueEdition {
  readonly id: string;
  /** SHA-256 of the template at that time. */
  readonly template: string;
  /** Các lần ban hành trước, which later ones have replaced. */
  readonly replaced?: readonly IssueEdition[];
  /** SHA-256 of everything else in the record. */
  readonly seal: string;
}
