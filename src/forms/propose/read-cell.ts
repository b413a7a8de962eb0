import type { Reading } from '../interpret/reading.js';
import type { RawCell } from '../read/raw-cell.js';
import type { CellFinding } from './cell-finding.js';

/** Đọc ô và ghi lại những gì không rõ. */
export interface CellReader {
  readonly findings: readonly CellFinding[];
  /** The value of a cell; undefined when it is empty, or not clear. */
  read<T>(cell: RawCell | undefined, interpret: (cell: RawCell) => Reading<T>): T | undefined;
}

const MERGED = {
  message: {
    vi: 'Ô này bị gộp với ô khác, không rõ giá trị là của dòng nào.',
    en: 'The cell is merged with others: nobody can tell whose value it is.',
  },
  hint: {
    vi: 'Bỏ gộp ô rồi ghi giá trị vào đúng dòng.',
    en: 'Unmerge the cells and write the value in its row.',
  },
};

const UNCACHED = {
  message: {
    vi: 'Ô này là công thức mà tệp không lưu kết quả.',
    en: 'The cell is a formula whose result is not in the file.',
  },
  hint: {
    vi: 'Mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng con số.',
    en: 'Open the file in Excel and save it, or write the number itself.',
  },
};

const CACHED = {
  message: {
    vi: 'Ô này là công thức; lấy kết quả lưu trong tệp.',
    en: 'The cell is a formula; its result in the file is taken.',
  },
  hint: {
    vi: 'Kiểm tra kết quả; nên ghi thẳng con số.',
    en: 'Check the result; better write the number itself.',
  },
};

/** Mở một lượt đọc ô. */
export function createCellReader(): CellReader {
  const findings: CellFinding[] = [];
  const find = (cell: RawCell, code: CellFinding['code'], words: Pick<CellFinding, 'hint' | 'message'>) => {
    findings.push({ code, cell, message: words.message, hint: words.hint });
    return undefined;
  };
  return {
    findings,
    read: (cell, interpret) => {
      if (cell === undefined) return undefined;
      if (cell.formula === 'uncached') return find(cell, 'cell-unclear', UNCACHED);
      if (cell.value.kind === 'empty') return undefined;
      if (cell.isMerged) return find(cell, 'cell-unclear', MERGED);
      const reading = interpret(cell);
      if (reading.state === 'unclear') return find(cell, 'cell-unclear', reading);
      if (reading.state === 'empty') return undefined;
      if (cell.formula === 'cached') find(cell, 'cell-formula', CACHED);
      return reading.value;
    },
  };
}
