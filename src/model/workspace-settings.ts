import type { TaskStatus } from './task.js';

/**
 * Cách viết một việc: for each status a pattern with `{title}` (its first letter small), `{Title}` or `{leadAgencies}`,
 * and how agencies, result and citations follow; `[^…]` makes a footnote, an empty text leaves the part out.
 */
export interface WorkWording extends Partial<Readonly<Record<TaskStatus, string>>> {
  readonly agencies?: string;
  readonly result?: string;
  readonly citations?: string;
}

/** Lời văn chung của văn bản. */
export interface Wording {
  /** Tên các tình trạng, as tables print them. */
  readonly statuses?: Partial<Readonly<Record<TaskStatus, string>>>;
  /** Các cách viết một việc, by id. */
  readonly works?: Readonly<Record<string, WorkWording>>;
}

/** Thiết lập của không gian làm việc (`data/workspace.yaml`). */
export interface WorkspaceSettings {
  readonly name: string;
  /** Mẫu dùng khi `qnds report` không nêu mẫu. */
  readonly defaultReport: string;
  readonly wording?: Wording;
  /** Chữ viết tắt dùng chung: "CNTT" → "công nghệ thông tin". */
  readonly abbreviations?: Readonly<Record<string, string>>;
}
