/**
 * Mục của lược đồ: what a field of the data means, as the keywords of its schema say (`x-refersTo`, `x-within`,
 * `x-identifies`, `x-prose`, `x-text`, `x-label`).
 */
export interface Field {
  /** Tên mục, as it stands within a sentence: "văn bản được xét". */
  readonly label?: string;
  /** The value is an id of one of these: a collection ("agencies") or the parts of its records ("tasks.sections"). */
  readonly refersTo?: readonly string[];
  /** The part belongs to the same record ("record"), or to the one that this neighbouring field names. */
  readonly within?: string;
  /** The value is the id of what it stands in, among these. */
  readonly identifies?: string;
  /**
   * Câu chữ in ra văn bản; `prose` may hold citations and figures in braces, and digits of a `name` are no figures.
   */
  readonly text?: 'name' | 'plain' | 'prose';
  /** The value is a day, or a moment that may be one (`format`). */
  readonly isDate?: boolean;
  /** The fields of a record. */
  readonly properties?: Readonly<Record<string, Field>>;
  /** The items of a list. */
  readonly items?: Field;
  /** The values and the keys of a map. */
  readonly entries?: Field;
  readonly keys?: Field;
}
