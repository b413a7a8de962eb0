/** Lựa chọn chung của các lệnh. */
export interface CommonOptions {
  /** Where the command runs; every relative path starts here. */
  readonly folder: string;
  readonly data: string;
  readonly strict: boolean;
}

/** Lựa chọn của các lệnh viết văn bản. */
export interface WritingOptions extends CommonOptions {
  readonly out: string;
  readonly format: 'docx' | 'json';
  readonly trace: boolean;
  readonly draft: boolean;
  /** Replace files that someone has edited, keeping them under a dated name. */
  readonly force: boolean;
}

/** Kỳ báo cáo nêu trên dòng lệnh. */
export interface PeriodOptions {
  readonly month?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly year?: number;
}
