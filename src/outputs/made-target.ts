import type { Diagnostic, Failure, Problem } from '../diagnostics/index.js';
import type { IssueRecord } from '../model/index.js';
import type { Reads } from './reads.js';
import type { Target } from './target.js';

/** Lựa chọn làm thay đổi nội dung kết quả. */
export interface ContentOptions {
  readonly draft: boolean;
  readonly trace: boolean;
  /** `YYYY-MM-DD` for the properties of a document without a date of its own. */
  readonly date?: string;
}

/** Một thứ phải lập, and how. */
export interface TargetToMake {
  readonly target: Target;
  readonly options: ContentOptions;
  /** The folder where new files are put down; undefined: only their hashes are wanted. */
  readonly staging: string | undefined;
}

/** Một tệp đã lập. */
export interface Output {
  /** Of its writer. */
  readonly format: string;
  readonly hash: string;
  /** Where it waits for its place. */
  readonly staged?: string;
}

/** Việc ban hành của một văn bản: number and date, and the hashes of what was issued before and is replaced. */
export interface Issued extends Pick<IssueRecord, 'issueDate' | 'number'> {
  readonly replaced: readonly string[];
}

/** Một thứ đã lập: no outputs when the data forbids it. */
export interface MadeTarget {
  readonly problems: readonly Problem[];
  /** The problems, placed; files named as the code knows them. */
  readonly findings: readonly Diagnostic[];
  readonly outputs: readonly Output[];
  readonly reads: Reads;
  /** Set when it has been issued: the output is the document as it was. */
  readonly issue?: Issued;
  /** What went wrong beside the data: the disk, the reference document. */
  readonly failure?: Failure;
}
