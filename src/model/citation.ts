import type { SourcedRecord } from './record.js';

/** Văn bản được viện dẫn (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b). */
export interface Citation extends SourcedRecord {
  readonly id: string;
  /** Tên loại: "Kế hoạch", "Quyết định", "Luật". */
  readonly type: string;
  /** Số: "54", or "32/2025" for a normative document; absent for Luật and Pháp lệnh. */
  readonly number?: string;
  /** Ký hiệu: "KH-UBND", "NQ/TW". */
  readonly symbol?: string;
  /** Ngày ban hành, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Cơ quan ban hành (id in `agencies`). */
  readonly issuer?: string;
  /** Trích yếu, as it follows the issuer ("về việc …", "phê duyệt …"); `{id}` stands for another citation. */
  readonly subject?: string;
  /** Ngày cuối cùng còn hiệu lực, `YYYY-MM-DD`. */
  readonly validUntil?: string;
  /** Văn bản thay thế (id in `citations`). */
  readonly replacedBy?: string;
}
