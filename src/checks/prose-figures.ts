import { type FigureRange, readWordedRange } from './figure-range.js';

/** Một con số viết trong câu. */
export interface ProseFigure {
  /** As it stands there, with the word that qualifies it: "hơn 957.600", "99,75%". */
  readonly text: string;
  readonly range: FigureRange;
  readonly isPercentage: boolean;
  /** Its digits alone. */
  readonly digits: string;
  /** The words after it, in lower case. */
  readonly following: string;
}

const FIGURE =
  /(?:(?<qualifier>ít nhất|khoảng|trên|gần|hơn|ước|>|~)\s*)?(?<![\p{L}\d.,/-])(?<number>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?(?![\d\p{L}/]|[.,-]\d)(?:\s*(?<multiple>triệu|nghìn|tỷ)(?!\p{L}))?(?<percent>\s*%)?/gu;

/** Mã, ngày tháng và số thứ tự, which are no quantities. */
const NO_QUANTITY = [
  /\{[^}]*\}/gu,
  /\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2}\/\d{4}/gu,
  /(?<!\p{L})(?:ngày|tháng|năm|quý|mục|điểm|khoản|điều|đợt|số|án|cấp độ|giai đoạn|khóa|thứ|phụ lục|mô hình|lúc)\s+\d+(?!\d*[.,%]?\d*\s*%)(?:-\d+)?/giu,
];

function blankOut(text: string): string {
  return NO_QUANTITY.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}

/** A rounded figure ("1,16 triệu", "99,8%") stands for all that round to it. */
function widen(range: FigureRange, decimals: string, multiple: string | undefined): FigureRange {
  const unit = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }[multiple ?? ''] ?? 1;
  const half = (unit * 10 ** -decimals.length) / 2;
  return { low: range.low - half, high: range.high + half };
}

function readFigure(match: RegExpExecArray, text: string): readonly ProseFigure[] {
  const { number = '', decimals = '', multiple, percent } = match.groups ?? {};
  const found = match[0].trim();
  const range = readWordedRange(found);
  if (range === undefined) return [];
  const isRounded = multiple !== undefined || percent !== undefined || decimals !== '';
  return [
    {
      text: found,
      range: isRounded ? widen(range, decimals, multiple) : range,
      isPercentage: percent !== undefined,
      digits: (number + decimals).replaceAll('.', ''),
      following: text
        .slice(match.index + match[0].length)
        .trimStart()
        .toLowerCase(),
    },
  ];
}

/** Các con số trong một câu, dates and ordinals apart. */
export function listFigures(text: string): readonly ProseFigure[] {
  if (!/\d/.test(text)) return [];
  const quantities = blankOut(text);
  return [...quantities.matchAll(FIGURE)].flatMap((match) => readFigure(match, quantities));
}
