/** Nguồn của một bản ghi: the document (id in `documents`) and the place in it ("mục 2.1", "chú thích 3"). */
export interface SourceReference {
  readonly document: string;
  readonly place?: string;
}

/** Ghi nhận một cảnh báo: why the finding `code` stands, and the unit that decided. */
export interface Acknowledgement {
  readonly code: string;
  readonly reason: string;
  readonly decidedBy: string;
}

/** Cách đọc khác của nguồn: what another place of the sources says of `field`. */
export interface OtherReading {
  readonly field: string;
  readonly value: number | string;
  readonly source?: SourceReference;
  readonly note: string;
}

/** Phần chung của mọi bản ghi có nguồn. */
export interface SourcedRecord {
  readonly source?: SourceReference;
  readonly note?: string;
  readonly otherReadings?: readonly OtherReading[];
  readonly acknowledgements?: readonly Acknowledgement[];
}
