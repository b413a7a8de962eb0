import type { Failure, Localized } from '../../diagnostics/index.js';
import type { IssuedDocument, IssueRecord, Located } from '../../model/index.js';
import type { Workspace } from '../../workspace/index.js';
import type { Target } from '../target.js';

/** Tệp đã ký, as the user named it. */
export interface SignedFile {
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Yêu cầu ban hành: number and date of the record itself where none are given. */
export interface IssueRequest {
  readonly workspace: Workspace;
  readonly target: Target;
  readonly number?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly signed?: SignedFile;
  /** Draws a document again that has been issued; what was issued stays beside it. */
  readonly reissue: boolean;
  /** Warnings count as errors. */
  readonly strict: boolean;
}

/** Việc ban hành đang xét: number and date are settled. */
export interface PlannedIssue extends IssueRequest {
  readonly number: string;
  readonly date: string;
  readonly document: Located<IssuedDocument>;
  /** Of the issue before this one. */
  readonly earlier?: IssueRecord;
}

/** Từ chối ban hành: why, and what to do. */
export function refuse(message: Localized, hint: Localized): Failure {
  return { code: 'issue-refused', message, hint };
}
