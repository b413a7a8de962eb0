import { VALUE } from './prose.js';

/** Con số gõ sẵn trong câu, and the words that show what it counts. */
export interface TypedFigure {
  readonly start: number;
  readonly end: number;
}

/** It begins where a word does: to look on within one takes time that grows with the square of its length. */
const TOKEN =
  /(?<![\p{L}\p{M}\p{N}_@.,:/%&+–-])[\p{L}\p{M}\p{N}_@.,:/%&+–-]*\d[\p{L}\p{M}\p{N}_@.,:/%&+–-]*/gu;
const EDGES = /^[.,:–-]+|[.,:–-]+$/g;
const ADDRESS = /@|:\/\/|^www\.|\.(?:vn|com|net|org|info)\b/i;
const DOCUMENT_NUMBER = /^\d+[a-z]?(?:\/(?:19|20)\d\d)?[-/]\p{Lu}/u;
const YEAR = /(?:^|[/–-])(?:19|20)\d\d$/;
const PERIOD_WORD = /^(?:ngày|tháng|năm|quý|kỳ|tuần)\d/iu;
const MEASURE = /^\d[\d.,]*(?:km|kg|m|m2|GB|TB|MB|Mbps|Gbps|MHz|GHz|tỷ|triệu|nghìn|đ)$/u;
/** Round the clock is no count. */
const ROUND_THE_CLOCK = /^(?:24\/(?:7|24)|7\/7)$/;
const TELEPHONE = /^0\d[\d.-]{7,}$/;
const LEVELS = /^0?[1-9]$/;
/** A whole number without marks, or several with strokes between: what names are numbered with. */
const ORDINAL = /^\d{1,5}(?:[./]\d{1,3})*$/;

/** Những phần của văn bản và bậc được đánh số, written in any case. */
const PARTS =
  /(?:^|[^\p{L}])(?:điều|khoản|phụ lục|phụ biểu|(?:biểu|mẫu|bảng|mô hình)(?: số)?|cấp độ|mức độ|quốc lộ|tỉnh lộ|phiên bản)$/iu;
/** Danh từ mang số trong tên, with a capital also where the sentence begins. */
const NAMES =
  /(?:^|[^\p{L}])(?:Đề án|Dự án|Mô hình|Chương trình|Nghị quyết|Nghị định|Chỉ thị|Quyết định|Kết luận|Kế hoạch|Thông tư|Công văn|Ban Chỉ đạo|Ban chỉ đạo|Tổ|Khu phố)$/u;
/** The same words and others may also stand before a count: not a name when the sentence goes on with what is counted. */
const DOUBTFUL =
  /(?:^|[^\p{L}])(?:điểm|mục|phần|chương|đề án|dự án|chương trình|cấp|nhóm|loại|bước|tổ|khu phố)$/iu;
const PERIOD_BEFORE = /(?:^|[^\p{L}])(?:ngày|tháng|năm|quý|kỳ|giai đoạn|tuần|lúc|đến|từ)$/iu;

/** The one or two words before a figure, and whether a sentence starts with the first of them. */
function readHead(before: string): { readonly words: readonly string[]; readonly startsSentence: boolean } {
  const match = /(?:([\p{L}\p{M}-]+) )?([\p{L}\p{M}-]+)$/u.exec(before);
  if (!match) return { words: [], startsSentence: false };
  const lead = before.slice(0, match.index).replace(/[\s*_("“'‘\-–+]+$/u, '');
  const startsSentence = lead === '' || /[.!?:;]$/.test(lead);
  return { words: [match[1], match[2]].filter((word): word is string => word !== undefined), startsSentence };
}

function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** "Chiến dịch 92", "TCVN 11816": the number follows a noun that is capitalised within the sentence. */
function followsName(before: string, after: string): boolean {
  const { words, startsSentence } = readHead(before);
  const last = words.at(-1);
  const first = words.length > 1 ? words[0] : undefined;
  const isAcronym = last !== undefined && /^\p{Lu}{2,}$/u.test(last);
  if (isAcronym) return true;
  const followedByWord = /^ \p{Ll}/u.test(after);
  // "tại Quảng Ngãi 34 xã": a place with a count behind it.
  if (isCapitalised(last))
    return !(startsSentence && first === undefined) && !(isCapitalised(first) && followedByWord);
  return isCapitalised(first) && !startsSentence && !/^\p{Lu}{2,}$/u.test(first ?? '');
}

/** Tells whether a token without letters belongs to a name. */
function isNumberOfName(token: string, before: string, after: string): boolean {
  if (ROUND_THE_CLOCK.test(token) || TELEPHONE.test(token)) return true;
  if (LEVELS.test(token) && /^ cấp(?! \p{L}*(?:xã|huyện|tỉnh))(?![\p{L}])/iu.test(after)) return true;
  if (YEAR.test(token) || PERIOD_BEFORE.test(before)) return false;
  if (!ORDINAL.test(token)) return false;
  if (PARTS.test(before) || NAMES.test(before)) return true;
  const isFollowed = /^ [\p{Ll}\uFFFC]/u.test(after);
  return (DOUBTFUL.test(before) && !isFollowed) || followsName(before, after);
}

function isFigure(token: string, before: string, after: string): boolean {
  if (ADDRESS.test(token)) return false;
  if (DOCUMENT_NUMBER.test(token)) return true;
  if (/\p{L}/u.test(token)) return YEAR.test(token) || PERIOD_WORD.test(token) || MEASURE.test(token);
  return !isNumberOfName(token, before, after);
}

/**
 * Tìm những con số gõ sẵn nêu số lượng, tỷ lệ, ngày, kỳ hay số văn bản. Digits that belong to a name do not count:
 * inside a word ("5G"), after a noun that names are numbered with ("Đề án 06", "Mô hình 8", "Điều 12") or one that is
 * capitalised within the sentence, "02 cấp", "24/7", addresses and telephone numbers. A year is never part of a name.
 */
export function* findTypedFigures(text: string): Iterable<TypedFigure> {
  for (const match of text.matchAll(TOKEN)) {
    const leading = /^[.,:–-]+/.exec(match[0])?.[0].length ?? 0;
    const token = match[0].replace(EDGES, '');
    const start = match.index + leading;
    const end = start + token.length;
    const before = text.slice(Math.max(0, start - 60), start).replace(/[\s*_]+$/u, '');
    const after = text.slice(end, end + 20);
    // "Điều 12, 13 và 14" goes on counting the same name.
    const isPart = text[start - 1] === VALUE;
    if (isPart ? YEAR.test(token) : isFigure(token, before, after)) yield { start, end };
  }
}
