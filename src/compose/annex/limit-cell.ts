import type { Location, Problem } from '../../diagnostics/index.js';
import type { Inline, Origin, TableCell } from '../../document/index.js';

/** What a cell of a spreadsheet holds ("Excel specifications and limits"). */
const MOST_CHARACTERS = 32_767;

function countCharacters(inlines: readonly Inline[]): number {
  let count = 0;
  for (const inline of inlines) {
    if ('value' in inline) count += inline.value.length;
    else if ('children' in inline) count += countCharacters(inline.children);
  }
  return count;
}

function findDatum(origin: Origin): Location | undefined {
  return origin.kind === 'datum' ? { file: origin.file, pointer: origin.pointer } : undefined;
}

/** Where the text of a cell comes from; undefined for words of the table itself. */
function findSource({ children }: TableCell): Location | undefined {
  for (const inline of children) {
    const found = inline.type === 'figure' ? findDatum(inline.origin) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Ô dài hơn một ô bảng tính chứa được: cutting it would lose words. */
export function describeLongCell(cell: TableCell, fallback: Location): Problem | undefined {
  const count = countCharacters(cell.children);
  if (count <= MOST_CHARACTERS) return undefined;
  return {
    code: 'output-failed',
    location: findSource(cell) ?? fallback,
    message: {
      vi: `Chữ của một ô dài ${count} ký tự, một ô bảng tính chứa nhiều nhất ${MOST_CHARACTERS}.`,
      en: `The text of a cell has ${count} characters; a cell of a spreadsheet holds ${MOST_CHARACTERS}.`,
    },
    hint: {
      vi: 'Rút gọn chữ này, hoặc chia thành nhiều mục.',
      en: 'Shorten the text or divide it into several entries.',
    },
  };
}
