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
  BAD_ALIAS: {
    vi: 'Bí danh hoặc mỏ neo (dấu * hoặc & ở đầu) viết không đúng.',
    en: 'An alias or anchor (* or & at the start) is not written properly.',
  },
  BAD_DQ_ESCAPE: {
    vi: 'Sau dấu \\ trong ngoặc kép có chữ không hợp lệ.',
    en: 'What follows the backslash inside the quotes is not an escape.',
  },
  BAD_SCALAR_START: {
    vi: 'Giá trị bắt đầu bằng một dấu mà YAML dành riêng (@, `, %, |, >); chữ như vậy phải đặt trong ngoặc kép.',
    en: 'The value begins with a character that YAML keeps for itself (@, `, %, |, >); such a text stands in quotes.',
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

const HARD_SPACE: Localized = {
  vi: 'Dòng này thụt đầu dòng bằng dấu cách không ngắt (thường do chép từ Word); YAML chỉ nhận dấu cách thường.',
  en: 'This line is indented with no-break spaces (pasted from Word, perhaps); YAML takes plain spaces only.',
};

const BELOW: Localized = {
  vi: 'Dòng ngay dưới dòng này thụt đầu dòng không đúng cấp của nó.',
  en: 'The line below this one is not indented as its level asks for.',
};

const COLON_SPACE: Localized = {
  vi: 'Sau dấu hai chấm của tên khóa phải có một dấu cách.',
  en: 'A space must follow the colon of a key.',
};

function readRestOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}

/** The parser takes a deeper line below a value for a part of it, and finds a key in a key. */
function isBelow({ code, pos }: PlacedError, text: string): boolean {
  return code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(readRestOfLine(text, pos[0]));
}

function findLineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Thông báo của lỗi cú pháp YAML theo mã của bộ đọc. */
export function describeYamlError(code: string, text: string, offset: number): Localized {
  const start = findLineStart(text, offset);
  if (/^ *[\u00a0\u2000-\u200a\u202f\u3000]/.test(text.slice(start, start + 200))) return HARD_SPACE;
  // An error at the very start of an indented line is one of its indentation, whatever the parser makes of it.
  if (start === offset && text.startsWith(' ', start) && MESSAGES.BAD_INDENT && code !== 'TAB_AS_INDENT') {
    return MESSAGES.BAD_INDENT;
  }
  if (isBelow({ code, pos: [offset, offset] }, text)) return BELOW;
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^[\w-]+:\S/.test(readRestOfLine(text, offset)))
    return COLON_SPACE;
  return MESSAGES[code] ?? FALLBACK;
}

interface PlacedError {
  readonly code: string;
  readonly pos: readonly [number, number];
}

/** The error of a line that tells most, first. */
const TELLING = ['TAB_AS_INDENT', 'BAD_INDENT'];

function rankError({ code }: PlacedError): number {
  const rank = TELLING.indexOf(code);
  return rank < 0 ? TELLING.length : rank;
}

/** Several lines that are indented wrongly one after the other are one mistake. */
function continues(error: PlacedError, before: PlacedError | undefined, text: string): boolean {
  if (before === undefined || !isBelow(error, text) || !isBelow(before, text)) return false;
  return findLineStart(text, error.pos[0]) === before.pos[0] + readRestOfLine(text, before.pos[0]).length + 1;
}

/**
 * Lỗi gốc: a tab makes the lines around it look wrong, and one mistake gives several errors on its line.
 * Keeps the errors of tabs if there are any, and of the others the most telling on each line, the first of a run.
 */
export function findRootErrors<E extends PlacedError>(errors: readonly E[], text: string): readonly E[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const lines = new Map<number, E>();
  for (const error of tabs.length > 0 ? tabs : errors) {
    const start = findLineStart(text, error.pos[0]);
    const rival = lines.get(start);
    const isBetter =
      rival === undefined ||
      rankError(error) - rankError(rival) < 0 ||
      (rankError(error) === rankError(rival) && error.pos[0] < rival.pos[0]);
    if (isBetter) lines.set(start, error);
  }
  const sorted = [...lines.values()].sort((left, right) => left.pos[0] - right.pos[0]);
  return sorted.filter((error, at) => !continues(error, sorted[at - 1], text));
}
