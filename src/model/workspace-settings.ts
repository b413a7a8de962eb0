/** Thiết lập của không gian làm việc (`data/workspace.yaml`). */
export interface WorkspaceSettings {
  readonly name: string;
  /** Mẫu dùng khi `qnds report` không nêu mẫu. */
  readonly defaultReport: string;
  /** Chữ viết tắt dùng chung: "CNTT" → "công nghệ thông tin". */
  readonly abbreviations?: Readonly<Record<string, string>>;
}
