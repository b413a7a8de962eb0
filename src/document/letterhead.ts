import type { Inline } from './inline.js';

/**
 * Phần đầu văn bản: ô số 1, 2, 3, 4, 5b, 10b của sơ đồ bố trí
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV).
 */
export interface Letterhead {
  readonly type: 'letterhead';
  /** Quốc hiệu. */
  readonly nationalName: string;
  /** Tiêu ngữ. */
  readonly motto: string;
  /** Cơ quan chủ quản trực tiếp, one entry a line; empty when there is none. */
  readonly superiorAuthority: readonly string[];
  /** Cơ quan ban hành, one entry a line, in the letter case of the data. */
  readonly issuingAuthority: readonly string[];
  /** Số và ký hiệu, without the word "Số:"; a blank stands for a number not yet given. */
  readonly number: readonly Inline[];
  /** Trích yếu công văn (sau "V/v"), ô số 5b; absent for named document types. */
  readonly dispatchSubject?: readonly Inline[];
  /** Địa danh và thời gian ban hành. */
  readonly placeAndDate: readonly Inline[];
  /** Dấu chỉ mức độ khẩn, ô số 10b. */
  readonly urgencyLevel?: UrgencyLevel;
  /** Chỉ dẫn về phạm vi lưu hành, ô số 11. */
  readonly circulation?: CirculationMark;
}

/** Mức độ khẩn (Phụ lục I, Phần I, III.2.b). */
export type UrgencyLevel = 'hoaToc' | 'khan' | 'thuongKhan';

/** Chỉ dẫn phạm vi lưu hành (Phụ lục I, Phần I, III.2.c). */
export type CirculationMark = 'luuHanhNoiBo' | 'xemXongTraLai';

/** Tên loại và trích yếu, ô số 5a (Phụ lục I, Phần I, II.5). */
export interface DocumentTitle {
  readonly type: 'documentTitle';
  /** Tên loại văn bản, in the letter case of the template. */
  readonly documentType: string;
  readonly subject: readonly Inline[];
}

/** Kính gửi, ô số 9a (Phụ lục I, Phần I, II.9.d): one or several addressees, without end punctuation. */
export interface Addressees {
  readonly type: 'addressees';
  readonly items: readonly (readonly Inline[])[];
}

/** Căn cứ ban hành, without the closing ";" or "." (Phụ lục I, Phần I, II.6.a). */
export interface LegalBases {
  readonly type: 'legalBases';
  readonly items: readonly (readonly Inline[])[];
}

/** Dòng thẩm quyền ban hành hoặc từ "QUYẾT ĐỊNH:" giữa trang (Phụ lục III, mẫu 1.1–1.3). */
export interface EnactingLine {
  readonly type: 'enactingLine';
  readonly text: string;
}
