/** Lựa chọn chung của các lệnh. */
export interface CommonOptions {
  /** Where the command runs; every relative path starts here. */
  readonly folder: string;
  readonly data: string;
  readonly strict: boolean;
  /** Use and keep what was read before. */
  readonly cache: boolean;
}

/** Lựa chọn của các lệnh ghi tệp. */
export interface OutputOptions extends CommonOptions {
  readonly out: string;
  readonly draft: boolean;
  /** Replace files that someone has edited, keeping them under a dated name. */
  readonly force: boolean;
  /** `SOURCE_DATE_EPOCH` as the environment has it. */
  readonly sourceDateEpoch?: string;
}

/** Lựa chọn của các lệnh viết văn bản. */
export interface WritingOptions extends OutputOptions {
  /** Of a writer. */
  readonly format: string;
  readonly trace: boolean;
  /** Draws again what has been issued. */
  readonly reissue: boolean;
}

/** Kỳ báo cáo nêu trên dòng lệnh. */
export interface PeriodOptions {
  readonly month?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly year?: number;
}
