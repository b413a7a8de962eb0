import type { SourcedRecord } from './record.js';

/** Loại cơ quan, đơn vị. */
export type AgencyKind =
  | 'association'
  | 'central'
  | 'department'
  | 'enterprise'
  | 'group'
  | 'locality'
  | 'party'
  | 'unit';

/** Cơ quan, đơn vị: sở, ngành, địa phương, doanh nghiệp, or a named group of them. */
export interface Agency extends SourcedRecord {
  readonly id: string;
  readonly name: string;
  /** Tên dùng trong câu và trong viện dẫn: "UBND tỉnh". */
  readonly shortName?: string;
  readonly abbreviation?: string;
  readonly kind: AgencyKind;
  /** Các thành viên của nhóm (ids), each of which reports its own values. */
  readonly members?: readonly string[];
  /** Số thành viên, where not all of them are listed. */
  readonly memberCount?: number;
  /** Đơn vị đếm thành viên: "xã, phường, đặc khu"; the name of the group when absent. */
  readonly memberUnit?: string;
  /** Các ngày đánh lại số văn bản từ 1 trong năm (sáp nhập, đổi tên), `YYYY-MM-DD`. */
  readonly numberingRestarts?: readonly string[];
}
