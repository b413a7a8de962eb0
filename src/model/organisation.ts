import type { MetricHolder } from './metric.js';
import type { SourcedRecord } from './record.js';

/** Quyền hạn ký (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7.b). */
export type SigningCapacity = 'KT' | 'Q' | 'TL' | 'TM' | 'TUQ';

/** Một dòng quyền hạn: "TM. ỦY BAN NHÂN DÂN" is `{capacity: TM, of: Ủy ban nhân dân}`. */
export interface SigningAuthority {
  readonly capacity: SigningCapacity;
  readonly of: string;
}

/** Người ký: the lines of authority, then `title` (absent after "Q."), then the name (open when null). */
export interface Signatory extends SourcedRecord {
  readonly id: string;
  readonly authority?: readonly SigningAuthority[];
  readonly title?: string;
  readonly name?: string | null;
}

/** Cơ quan ban hành: how it names itself on its documents, who signs, who always receives a copy. */
export interface IssuingAuthority extends SourcedRecord {
  readonly id: string;
  /** Tên đầy đủ. */
  readonly name: string;
  /** Các dòng tên trên đầu văn bản, in the wanted line breaks. */
  readonly letterheadLines: readonly string[];
  /** Các dòng tên cơ quan chủ quản trực tiếp. */
  readonly superiorAuthorityLines?: readonly string[];
  /** Chữ viết tắt trong ký hiệu văn bản: "SKHCN". */
  readonly symbol: string;
  readonly placeName: string;
  readonly signatories: readonly Signatory[];
  /** Nơi nhận thường xuyên, before the archive line. */
  readonly recipients?: readonly string[];
}

/** Cơ quan ban hành và số liệu chung của tỉnh. */
export interface Organisation extends MetricHolder {
  readonly issuingAuthorities: readonly IssuingAuthority[];
}
