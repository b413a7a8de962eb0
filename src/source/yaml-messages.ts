import type { Localized } from '../diagnostics/index.js';

/** Lời giải thích cho mã lỗi của bộ đọc YAML (YAML 1.2.2). */
const MESSAGES: Readonly<Record<string, Localized>> = {
  BAD_INDENT: {
    vi: 'Dòng này thụt đầu dòng không thẳng với các dòng cùng cấp.',
    en: 'This line is not indented like the others of its level.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'Trong một dòng có hai dấu hai chấm, nên không rõ đâu là tên khóa.',
    en: 'There are two colons on one line, so it is not clear which word is the key.',
  },
  DUPLICATE_KEY: {
    vi: 'Khóa này đã có ở trên trong cùng một mục.',
    en: 'This key already stands above in the same map.',
  },
  MISSING_CHAR: {
    vi: 'Thiếu một dấu đóng (ngoặc kép, ngoặc vuông hoặc ngoặc nhọn) hoặc thiếu dấu hai chấm sau tên khóa.',
    en: 'A closing quote or bracket, or the colon after a key, is missing.',
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'Tên khóa phải nằm trên một dòng và có dấu hai chấm ngay sau.',
    en: 'A key must stand on one line with its colon.',
  },
  TAB_AS_INDENT: {
    vi: 'Dòng này thụt đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách.',
    en: 'This line is indented with a tab; YAML takes spaces only.',
  },
  UNEXPECTED_TOKEN: {
    vi: 'Có một ký tự không đúng chỗ.',
    en: 'There is a character in the wrong place.',
  },
};

const FALLBACK: Localized = {
  vi: 'Chỗ này không đúng cú pháp YAML.',
  en: 'This is not valid YAML.',
};

/** Thông báo của lỗi cú pháp YAML theo mã của bộ đọc. */
export function describeYamlError(code: string): Localized {
  return MESSAGES[code] ?? FALLBACK;
}
