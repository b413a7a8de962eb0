import type { Problem } from '../../diagnostics/index.js';
import { findWrongName, foldCase, indexNames, type NameIndex } from '../agency-names.js';
import type { Check } from '../check.js';
import { findInTexts } from '../find-in-texts.js';
import type { FoundText } from '../texts.js';

/** Một chỗ viết hoa sai: what stands there, what should, and by which rule. */
interface Miswritten {
  readonly found: string;
  readonly wanted: string;
  readonly rule: string;
}

function createProblem({ location }: FoundText, { found, wanted, rule }: Miswritten): Problem {
  return {
    code: 'capitalisation',
    location,
    message: {
      vi: `"${found}" viết hoa chưa đúng; ${rule} "${wanted}".`,
      en: `"${found}" has the wrong capitals; it should be "${wanted}".`,
    },
    hint: { vi: `Viết "${wanted}".`, en: `Write "${wanted}".` },
  };
}

/** Nhân dân, Nhà nước (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.1), where the words around decide. */
const SPECIAL_NOUNS: readonly (readonly [RegExp, string])[] = [
  [/(?:[Pp]hục vụ|của|trong|Đảng,?|và) nhân dân(?! (?:tỉnh|xã|tối cao|các cấp))/u, 'Nhân dân'],
  [/Đảng(?:,| và) nhà nước/u, 'Nhà nước'],
];

function findSpecialNouns(text: string): readonly Miswritten[] {
  if (!text.includes(' nhân dân') && !text.includes(' nhà nước')) return [];
  return SPECIAL_NOUNS.flatMap(([pattern, noun]) => {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return [];
    const wanted = found.replace(new RegExp(noun.toLowerCase(), 'u'), noun);
    return [{ found, wanted, rule: 'theo Phụ lục II, mục V.1 là' }];
  });
}

function findMiswritten(text: string, index: NameIndex): readonly Miswritten[] | undefined {
  const wrong = findWrongName(text, index);
  const names = wrong
    ? [{ found: wrong.found, wanted: wrong.name, rule: 'theo sổ cơ quan (Phụ lục II, mục IV.1.a) là' }]
    : [];
  const all = [...names, ...findSpecialNouns(text)];
  return all.length > 0 ? all : undefined;
}

/** Viết hoa tên cơ quan (Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.1.a): as the register of agencies has it. */
export const checkCapitalisation: Check = (dataset, { texts }) => {
  const index = indexNames(dataset);
  const clue = new RegExp(`${index.beginning.source}| nhân dân| nhà nước`);
  const findings = findInTexts(texts, clue, (text) => findMiswritten(text, index), foldCase);
  return findings.flatMap(({ place, found }) => found.map((miswritten) => createProblem(place, miswritten)));
};
