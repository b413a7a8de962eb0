/** Tài liệu cho người dùng, each beside what it documents. */
export const DOCUMENTS = [
  'README.md',
  'data/README.md',
  'templates/README.md',
  'templates/annexes/README.md',
  '.ci/README.md',
] as const;

/** Tài liệu cho người sửa mã. */
export const CODE_DOCUMENTS = ['ARCHITECTURE.md', 'CONTRIBUTING.md'] as const;
