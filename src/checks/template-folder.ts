/** Phần đầu của một mẫu, hoặc định nghĩa một phụ lục, that obeys its schema. */
export interface TemplateHead {
  readonly kind: 'annex' | 'template';
  readonly id: string;
  readonly file: string;
  readonly value: unknown;
}

/** Thư mục mẫu, as far as it takes part in the checks of the data. */
export interface TemplateFolder {
  /** Templates and annex definitions as they stand in their files. */
  readonly texts?: readonly string[];
  /** Mã của mọi mẫu, also of those that are broken. */
  readonly ids?: readonly string[];
  readonly heads?: readonly TemplateHead[];
}
