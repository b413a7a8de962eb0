import { isScalar, type Node, type Pair } from 'yaml';
import type { Problem } from '../diagnostics/index.js';

/** Whether an entry of braces has no colon; one whose value is only empty has. */
export function lacksColon({ value }: Pair): boolean {
  return value === null;
}

const AFTER_COMMA: Pick<Problem, 'hint' | 'message'> = {
  message: {
    vi: 'Trong ngoặc nhọn, dấu phẩy tách giá trị: phần này bị cắt khỏi giá trị đứng trước.',
    en: 'Inside braces a comma parts entries: this is cut off from the value before it.',
  },
  hint: {
    vi: 'Số thập phân viết dấu chấm (99.81), hàng nghìn viết liền (132000); chữ có dấu phẩy thì đặt trong ngoặc kép.',
    en: 'Decimals have a point (99.81), thousands no separator (132000); a text with a comma stands in quotes.',
  },
};

const FIRST: Pick<Problem, 'hint' | 'message'> = {
  message: {
    vi: 'Trong ngoặc nhọn, mỗi mục phải có tên khóa và dấu hai chấm.',
    en: 'Inside braces each entry has a key and a colon.',
  },
  hint: {
    vi: 'Viết { khóa: giá trị }; câu chữ mở đầu bằng { thì đặt cả câu trong ngoặc kép.',
    en: 'Write { key: value }; a sentence that begins with { stands in quotes.',
  },
};

/**
 * Giá trị bị dấu phẩy cắt trong `{ }`: YAML takes what follows the comma for a key without a value (YAML 1.2.2,
 * clause 7.4.2). Of one value that is cut several times, the first place.
 */
export function findCutValues(pairs: readonly Pair[], file: string): readonly Problem[] {
  return pairs.flatMap((pair, index): readonly Problem[] => {
    const before = pairs[index - 1];
    if (!lacksColon(pair) || !isScalar(pair.key) || (before && lacksColon(before))) return [];
    const [offset, endOffset] = (pair.key as Node).range ?? [0, 0];
    return [
      {
        code: 'unknown-key',
        location: { file, offset, endOffset },
        ...(before ? AFTER_COMMA : FIRST),
      },
    ];
  });
}
