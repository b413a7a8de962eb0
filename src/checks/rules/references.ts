import type { Problem } from '../../diagnostics/index.js';
import { groupBy } from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex, DisputedObject } from '../dataset-index.js';
import { LateLocation } from '../late-location.js';
import type { Reference } from '../list-references.js';
import { findKindOf, nameTargets } from '../name-target.js';
import { type FindDefault, isKnown, listCandidates } from '../resolve-reference.js';

/** From so many on, the mentions of one id that is not there are one finding: its record is missing. */
const MOST_ALIKE = 4;

function hintAt(suggestion: string | undefined): NonNullable<Problem['hint']> {
  return suggestion
    ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
    : { vi: 'Sửa mã, hoặc thêm bản ghi mang mã này.', en: 'Mend the id or add the record.' };
}

function describeUnknown({ id, location, field }: Reference, suggestion: string | undefined): Problem {
  const targets = field.refersTo ?? [];
  return {
    code: 'unknown-id',
    location,
    message: {
      vi: `Không có ${nameTargets(targets)} nào mang mã "${id}".`,
      en: `"${id}" is not among the ${targets.join(' or ')}.`,
    },
    hint: hintAt(suggestion),
  };
}

/** One finding for all: at the first place, with the next one and how many more there are. */
function describeTogether(problem: Problem, references: readonly Reference[]): Problem {
  const rest = references.length - 1;
  const next = references[1];
  const { vi, en } = problem.message;
  return {
    ...problem,
    message: {
      vi: `${vi.slice(0, -1)}; còn ${rest} chỗ khác nhắc tới.`,
      en: `${en.slice(0, -1)}; ${rest} more places name it.`,
    },
    ...(next && {
      related: [{ location: next.location, message: { vi: 'Chỗ tiếp theo.', en: 'The next place.' } }],
    }),
  };
}

function describeAlike(references: readonly Reference[], suggestion: string | undefined): readonly Problem[] {
  const problems = references.map((reference) => describeUnknown(reference, suggestion));
  const [first] = problems;
  return first && problems.length >= MOST_ALIKE ? [describeTogether(first, references)] : problems;
}

/** A reading of a field that the record does not have would be kept and never looked at. */
function checkFields({ object, otherReadings }: DisputedObject): readonly Problem[] {
  const known = Object.keys(object.fields);
  return otherReadings.flatMap(({ field }, index): readonly Problem[] => {
    if (known.includes(field)) return [];
    const place = new LateLocation(
      new LateLocation(new LateLocation(object, 'otherReadings'), index),
      'field',
    );
    return [
      {
        code: 'unknown-id',
        location: place.location,
        message: { vi: `Bản ghi này không có mục "${field}".`, en: `This record has no field "${field}".` },
        hint: hintAt(suggestName(field, known)),
      },
    ];
  });
}

function createFindDefault({ templates }: DatasetIndex): FindDefault {
  const heads = new Map(
    (templates.heads ?? [])
      .filter(({ kind }) => kind === 'template')
      .map(({ id, value }) => [id, value as Readonly<Record<string, unknown>>]),
  );
  return (template, key) => {
    const value = heads.get(template)?.[key];
    return typeof value === 'string' ? value : undefined;
  };
}

/** What is named may stand in a file that could not be read. */
function isPerhapsMissing({ field: { refersTo = [] } }: Reference, missing: ReadonlySet<string>): boolean {
  return missing.size > 0 && refersTo.some((target) => missing.has(findKindOf(target)));
}

/** Mã tham chiếu: every id that a record or the head of a template names exists. */
export const checkReferences: Check = (_dataset, index) => {
  const { all, identities } = index.references;
  const findDefault = createFindDefault(index);
  // Without any template that is said once, of the folder.
  const hasTemplates = (index.templates.ids ?? []).length > 0;
  const missing = new Set(index.templates.missingKinds);
  const unknown = all.filter(
    (reference) =>
      !isPerhapsMissing(reference, missing) &&
      (hasTemplates || !reference.field.refersTo?.includes('templates')) &&
      !isKnown(reference, identities, findDefault),
  );
  const alike = groupBy(unknown, ({ id, field }) => `${field.refersTo?.join()} ${id}`);
  const found = [...alike.values()].flatMap((references) => {
    const [first] = references;
    const candidates = first ? listCandidates(first, identities, findDefault) : [];
    return describeAlike(references, first && suggestName(first.id, candidates));
  });
  return [...found, ...index.disputed.flatMap(checkFields)];
};
