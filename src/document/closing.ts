import type { Inline } from './inline.js';

/**
 * Khối ký và Nơi nhận, ô số 7a, 7b, 7c, 9b (Phụ lục I, Phần I, II.7 và II.9).
 * `authority` holds the lines above the name ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), `signatoryName` may still be open.
 */
export interface SignatureBlock {
  readonly type: 'signatureBlock';
  readonly authority: readonly string[];
  readonly signatoryName?: string;
  /** Nơi nhận, without dash and end punctuation; the last entry is the archive line "Lưu: VT, …". */
  readonly recipients: readonly (readonly Inline[])[];
  /** Ký hiệu người soạn thảo và số lượng bản, ô số 12. */
  readonly drafterMark?: string;
}

/** Tiêu đề phụ lục (Phụ lục I, Phần I, III.1). */
export interface AnnexHeading {
  readonly type: 'annexHeading';
  /** "Phụ lục" or "Phụ lục I". */
  readonly label: string;
  readonly title: readonly Inline[];
  /** Thông tin chỉ dẫn kèm theo, with its parentheses. */
  readonly reference: readonly Inline[];
}

/** Địa chỉ, thư điện tử, điện thoại ở chân trang nhất, ô số 13 (Phụ lục I, Phần I, III.4). */
export interface ContactLine {
  readonly type: 'contactLine';
  readonly lines: readonly string[];
}
