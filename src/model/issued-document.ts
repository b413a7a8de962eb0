import type { SourcedRecord } from './record.js';

/**
 * Nội dung riêng của một kỳ: one statement, with the metrics (`system/metric`) that support it. Its figures are of
 * `period` where that is not the period of the document.
 */
export interface Statement extends SourcedRecord {
  readonly text: string;
  readonly period?: string;
  readonly metrics?: readonly string[];
}

/** Văn bản đã ban hành hoặc dự kiến: what the template cannot know. Absent keys fall back to the template. */
export interface IssuedDocument extends SourcedRecord {
  readonly id: string;
  readonly template: string;
  /** `YYYY-MM`, `YYYY-Qn`, `YYYY-Hn` or `YYYY`. */
  readonly period: string;
  readonly number?: string | null;
  readonly symbol?: string;
  readonly issueDate?: string | null;
  readonly subject?: string;
  readonly issuingAuthority?: string;
  readonly signatory?: string;
  readonly addressees?: readonly string[];
  readonly recipients?: readonly string[];
  /** Văn bản được triển khai (ids in `citations`), named in the opening. */
  readonly implementedDocuments?: readonly string[];
  /** Văn bản đề nghị, báo cáo được xét (ids in `citations`), named in the opening. */
  readonly consideredDocuments?: readonly string[];
  /** Ghi thêm về văn bản được xét, such as how it was sent; printed in parentheses after it. */
  readonly consideredRemark?: string;
  /** Căn cứ ban hành (ids in `citations`). */
  readonly legalBases?: readonly string[];
  /** Danh sách nhiệm vụ mà văn bản giao (id in `tasks`). */
  readonly taskList?: string;
  readonly urgencyLevel?: 'hoaToc' | 'khan' | 'thuongKhan';
  readonly circulation?: 'luuHanhNoiBo' | 'xemXongTraLai';
  /** Kết quả nổi bật. */
  readonly achievements?: readonly Statement[];
  /** Tồn tại, hạn chế. */
  readonly shortcomings?: readonly Statement[];
  /** Phương hướng, giải pháp. */
  readonly nextSteps?: readonly Statement[];
  /** Kiến nghị, đề xuất. */
  readonly recommendations?: readonly Statement[];
}
