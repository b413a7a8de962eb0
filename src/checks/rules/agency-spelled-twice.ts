import { childLocation, type Problem } from '../../diagnostics/index.js';
import type { Agency, Dataset, Located } from '../../model/index.js';
import { stripMarks } from '../../text/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';
import { listSpellings } from '../name-spellings.js';

/** Tên không kể chữ hoa, dấu, "&" và thứ tự các từ. */
function foldName(name: string): string {
  const words =
    stripMarks(name.toLowerCase())
      .replaceAll('&', ' va ')
      .match(/[\p{L}\d]+/gu) ?? [];
  return words.sort().join(' ');
}

function describeTwo(first: Located<Agency>, second: Located<Agency>): Problem {
  return {
    code: 'agency-spelled-twice',
    location: childLocation(second.location, 'name'),
    message: {
      vi: `"${second.record.name}" và "${first.record.name}" có lẽ là một cơ quan ghi hai lần.`,
      en: `"${second.record.name}" and "${first.record.name}" look like one agency entered twice.`,
    },
    hint: {
      vi: `Giữ một bản ghi và dùng mã "${first.record.id}".`,
      en: `Keep one record and use the id "${first.record.id}".`,
    },
    related: [
      {
        location: childLocation(first.location, 'name'),
        message: { vi: 'Bản ghi kia.', en: 'The other record.' },
      },
    ],
  };
}

function checkRegister({ agencies }: Dataset): readonly Problem[] {
  const known = new Map<string, Located<Agency>>();
  return [...agencies.values()].flatMap((located) => {
    if (located.record.kind === 'group') return [];
    const key = foldName(located.record.name);
    const first = known.get(key);
    if (first === undefined) known.set(key, located);
    return first ? [describeTwo(first, located)] : [];
  });
}

/** Từ chỗ nhắc tới sở, bộ to the end of the text. */
const MENTION = /(?:Sở|Bộ|sở|bộ) .*/g;

interface Misspelt {
  readonly found: string;
  readonly name: string;
}

function describeText({ place, found: { found, name } }: TextFinding<Misspelt>): Problem {
  return {
    code: 'agency-spelled-twice',
    location: place.location,
    message: {
      vi: `"${found}" là cách viết khác của "${name}" trong sổ cơ quan.`,
      en: `"${found}" is another spelling of "${name}" in the register of agencies.`,
    },
    hint: { vi: `Viết "${name}".`, en: `Write "${name}".` },
  };
}

/** Một cơ quan viết hai cách: twice in the register, or otherwise in a text than there. */
export const checkAgencySpellings: Check = (dataset, { texts }) => {
  // Few texts speak of an office; the spellings are many.
  const mentions = texts.joined.match(MENTION)?.join('\n').toLowerCase() ?? '';
  const misspelt = listSpellings(dataset).filter(({ spelling }) => mentions.includes(spelling));
  const findFirst = (text: string): Misspelt | undefined => {
    for (const { spelling, name } of misspelt) {
      const start = text.toLowerCase().indexOf(spelling);
      if (start >= 0) return { found: text.slice(start, start + spelling.length), name };
    }
    return undefined;
  };
  const inTexts = misspelt.length === 0 ? [] : findInTexts(texts, /./, findFirst);
  return [...checkRegister(dataset), ...inTexts.map(describeText)];
};
