import type { Writable } from 'node:stream';
import type { AnnexSheet, OfficialDocument } from '../document/index.js';

/** Những gì vẽ được: by what is asked for, the tree that it is drawn from. */
export interface Trees {
  readonly annex: AnnexSheet;
  readonly document: OfficialDocument;
  /** Nguồn gốc các số liệu của một văn bản. */
  readonly trace: OfficialDocument;
}

/** Tệp trình bày: a file that gives an output its looks, and the program that people change it with. */
export interface Reference {
  readonly file: string;
  readonly program: string;
}

/** Tệp trình bày hỏng: the one error of a writer that a user can mend. */
export class BrokenReferenceError extends Error {
  override readonly name = 'BrokenReferenceError';
}

/** Trình ghi: draws a tree as a file of one format. */
export interface Writer<Tree> {
  /**
   * Writes the file to `output`, which is ended, or destroyed when anything fails. The same tree gives the same bytes.
   * @param reference the file of looks, for a format that has one.
   * @throws BrokenReferenceError when that is of no use.
   */
  readonly write: (tree: Tree, output: Writable, reference?: Uint8Array) => Promise<void>;
  /**
   * Tells a file that is as it was written from one that someone has edited since; never true of an edited one.
   * Absent where the format cannot carry a digest, and undefined of a file too small for it: such a file is
   * written over only while a record of what was written there is at hand.
   */
  readonly isUntouched?: (bytes: Uint8Array) => boolean | undefined;
}

/** Mục của một trình ghi trong danh sách, by what it draws. */
export interface WriterOf<Drawn extends keyof Trees> {
  /** As it is asked for by `--format`. */
  readonly format: string;
  readonly draws: Drawn;
  /** What the names of its files end in. */
  readonly extension: string;
  /** It goes to standard output and not into a file. */
  readonly isPrinted?: true;
  readonly reference?: Reference;
  /** Loads the code, which no other command has to wait for. */
  readonly load: () => Promise<{ readonly writer: Writer<Trees[Drawn]> }>;
}

/** Mục của danh sách trình ghi. */
export type WriterEntry = { readonly [Drawn in keyof Trees]: WriterOf<Drawn> }[keyof Trees];
