/** Thiết lập của không gian làm việc (`data/workspace.yaml`). */
export interface WorkspaceSettings {
  readonly name: string;
  /** Mẫu dùng khi `qnds report` không nêu mẫu. */
  readonly defaultReport: string;
}
