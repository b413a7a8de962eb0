import { childLocation, type Problem } from '../../diagnostics/index.js';
import { type Citation, groupBy, type Located } from '../../model/index.js';
import type { Check } from '../check.js';
import { foldSymbol } from '../citation-symbol.js';

interface Spelling {
  readonly citation: Located<Citation>;
  readonly symbol: string;
}

function describe({ citation, symbol }: Spelling, usual: Spelling, count: number): Problem {
  return {
    code: 'symbol-spelling',
    location: childLocation(citation.location, 'symbol'),
    message: {
      vi: `Ký hiệu "${symbol}" viết khác với "${usual.symbol}" ở ${count} văn bản khác của cùng cơ quan.`,
      en: `The symbol "${symbol}" is spelled "${usual.symbol}" in ${count} other documents of this issuer.`,
    },
    hint: {
      vi: 'Viết thống nhất; nếu bản gốc ghi như vậy thì ghi nhận lý do.',
      en: 'Spell it one way; if the original has it so, acknowledge it.',
    },
    related: [
      {
        location: childLocation(usual.citation.location, 'symbol'),
        message: { vi: 'Cách viết thường gặp.', en: 'The usual spelling.' },
      },
    ],
  };
}

/** The most frequent spelling is right; the first in the register when two are equally frequent. */
function checkGroup(group: readonly Spelling[]): readonly Problem[] {
  const spellings = [...groupBy(group, ({ symbol }) => symbol).values()];
  const [usual] = [...spellings].sort((left, right) => right.length - left.length);
  const [first] = usual ?? [];
  if (usual === undefined || first === undefined || spellings.length < 2) return [];
  return spellings
    .filter((spelling) => spelling !== usual)
    .flatMap((spelling) => spelling.map((found) => describe(found, first, usual.length)));
}

/** Ký hiệu của cùng cơ quan, đơn vị soạn thảo viết hai cách. */
export const checkSymbolSpelling: Check = ({ citations }) => {
  const found = [...citations.values()].flatMap((citation) =>
    citation.record.symbol === undefined ? [] : [{ citation, symbol: citation.record.symbol }],
  );
  const groups = groupBy(found, ({ citation, symbol }) => `${citation.record.issuer}|${foldSymbol(symbol)}`);
  return [...groups.values()].flatMap(checkGroup);
};
