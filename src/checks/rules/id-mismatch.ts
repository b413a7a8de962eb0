import { childLocation, type Problem } from '../../diagnostics/index.js';
import {
  type Citation,
  COLLECTION_NAMES,
  COLLECTIONS,
  type Dataset,
  type IssuedDocument,
  kindOf,
  type Located,
  nameTarget,
} from '../../model/index.js';
import type { Check } from '../check.js';
import { readNumber } from '../citation-symbol.js';

type Words = Problem['message'];

/** At the entry that says otherwise: the id is called elsewhere, so a slip in it shows there too. */
function describe({ record, location }: Located<{ readonly id: string }>, key: string, said: Words): Problem {
  const id = childLocation(location, 'id');
  return {
    code: 'id-mismatch',
    location: childLocation(location, key),
    message: {
      vi: `Mã "${record.id}" không khớp: ${said.vi}.`,
      en: `The id "${record.id}" does not agree: ${said.en}.`,
    },
    hint: {
      vi: 'Sửa mã và những chỗ gọi mã này, hoặc sửa điều ghi sai.',
      en: 'Mend the id and what calls it, or mend what is wrong in the record.',
    },
    ...(key !== 'id' && { related: [{ location: id, message: { vi: 'Mã.', en: 'The id.' } }] }),
  };
}

const YEAR = /^(19|20)\d\d$/;

/** "kh-54-ubnd-2025" tells the number 54 and the year 2025; an id without a year has a form of its own. */
function checkCitation(located: Located<Citation>): readonly Problem[] {
  const { id, number, date } = located.record;
  const figures = id.split('-').filter((part) => /^\d+$/.test(part));
  const years = figures.filter((part) => YEAR.test(part));
  if (years.length === 0) return [];
  const year = date?.slice(0, 4);
  const problems: Problem[] = [];
  if (year !== undefined && !years.includes(year)) {
    problems.push(
      describe(located, 'date', { vi: `ngày ban hành thuộc năm ${year}`, en: `the date is of ${year}` }),
    );
  }
  const tellsNumber = figures.length > years.length;
  if (number !== undefined && tellsNumber && !figures.some((part) => Number(part) === readNumber(number))) {
    problems.push(
      describe(located, 'number', { vi: `số của văn bản là ${number}`, en: `the number is ${number}` }),
    );
  }
  return problems;
}

const PERIOD = /^(.+)-(\d{4}(?:-(?:\d\d|[qh]\d))?)$/;

/** "da06-2025-11" tells the period 2025-11, and the template where that is one of those that there are. */
function checkDocument(located: Located<IssuedDocument>, templates: readonly string[]): readonly Problem[] {
  const { id, template, period } = located.record;
  const [, named = '', told = ''] = PERIOD.exec(id) ?? [];
  const wanted = nameTarget(template, period);
  const isOther = told !== '' && told !== period.toLowerCase();
  const isOfOther = templates.includes(named) && named !== template;
  return isOther || isOfOther
    ? [
        describe(located, isOther ? 'period' : 'template', {
          vi: `mẫu và kỳ cho "${wanted}"`,
          en: `template and period give "${wanted}"`,
        }),
      ]
    : [];
}

/** A file that holds one record is called as the record is. */
function* checkFileNames(dataset: Dataset): Iterable<Problem> {
  for (const name of COLLECTION_NAMES) {
    if (kindOf(name) !== name || 'list' in COLLECTIONS[name] || name === 'returns') continue;
    for (const located of dataset[name].values()) {
      const file = located.location.file.replace(/^.*\/|\.ya?ml$/gi, '');
      if (file !== located.record.id) {
        yield describe(located, 'id', { vi: `tên tệp là "${file}"`, en: `the file is called "${file}"` });
      }
    }
  }
}

/** Mã và điều nó nói: number and year of a citation, template and period of a document, the name of the file. */
export const checkIds: Check = (dataset, { templates }) => [
  ...[...dataset.citations.values()].flatMap(checkCitation),
  ...[...dataset.documents.values()].flatMap((located) => checkDocument(located, templates.ids ?? [])),
  ...checkFileNames(dataset),
];
