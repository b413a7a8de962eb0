/** Phần đầu của một mẫu, hoặc định nghĩa một phụ lục, that obeys its schema. */
export interface TemplateHead {
  readonly kind: 'annex' | 'template';
  readonly id: string;
  readonly file: string;
  readonly value: unknown;
}

/** Những gì bên cạnh tập dữ liệu: the templates, as far as they take part in the checks of the data, and what is missing. */
export interface TemplateFolder {
  /** Templates and annex definitions as they stand in their files. */
  readonly texts?: readonly string[];
  /** Mã của mọi mẫu, also of those that are broken. */
  readonly ids?: readonly string[];
  readonly heads?: readonly TemplateHead[];
  /** Loại dữ liệu có tệp không đọc được: of those nothing can be said to be missing. */
  readonly missingKinds?: readonly string[];
}
