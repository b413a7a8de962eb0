import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { type Dataset, listCitationsIn, parsePeriod } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import type { Check } from '../check.js';
import { STATEMENT_LISTS } from '../period-sentences.js';
import { listProgress } from '../progress-entries.js';
import { listValidityEnds, type ValidityEnd } from '../validity-ends.js';

/** Một lần dùng văn bản viện dẫn, and the day of it. */
interface Use {
  readonly id: string;
  readonly date: string;
  readonly location: Location;
}

function listUses(
  ids: readonly string[] | undefined,
  text: string | undefined,
  date: string | undefined,
  locations: readonly [Location, Location],
): readonly Use[] {
  if (date === undefined) return [];
  const [list, prose] = locations;
  return [
    ...(ids ?? []).map((id, index) => ({ id, date, location: childLocation(list, index) })),
    ...listCitationsIn(text ?? '').map((id) => ({ id, date, location: prose })),
  ];
}

const DOCUMENT_LISTS = ['legalBases', 'implementedDocuments', 'consideredDocuments'] as const;

function listInDocuments({ documents }: Dataset): readonly Use[] {
  return [...documents.values()].flatMap(({ record, location }) => {
    const date = record.issueDate ?? parsePeriod(record.period)?.start;
    const subject = childLocation(location, 'subject');
    return [
      ...listUses([], record.subject, date, [subject, subject]),
      ...DOCUMENT_LISTS.flatMap((key) => {
        const place = childLocation(location, key);
        return listUses(record[key], undefined, date, [place, place]);
      }),
      ...STATEMENT_LISTS.flatMap((key) =>
        (record[key] ?? []).flatMap(({ text }, index) => {
          const place = childLocation(location, key, index, 'text');
          return listUses([], text, date, [place, place]);
        }),
      ),
    ];
  });
}

function listInProgress(dataset: Dataset): readonly Use[] {
  return listProgress(dataset).flatMap(({ progress, location }) =>
    listUses(progress.citations, progress.result, parsePeriod(progress.period)?.start, [
      childLocation(location, 'citations'),
      childLocation(location, 'result'),
    ]),
  );
}

function listInCitations({ citations }: Dataset): readonly Use[] {
  return [...citations.values()].flatMap(({ record, location }) => {
    const place = childLocation(location, 'subject');
    return listUses([], record.subject, record.date, [place, place]);
  });
}

function createProblem({ id, date, location }: Use, end: ValidityEnd): Problem {
  const successor = end.successor === undefined ? '' : ` (nay là ${end.successor})`;
  return {
    code: 'citation-no-longer-valid',
    location,
    message: {
      vi: `Văn bản "${id}" hết hiệu lực từ ${rewriteDate(end.date)}, trước ${rewriteDate(date)}${successor}.`,
      en: `"${id}" was valid until ${end.date}, before its use on ${date}${end.successor ? ` (now ${end.successor})` : ''}.`,
    },
    hint: {
      vi: 'Dùng văn bản còn hiệu lực; nếu cố ý nhắc văn bản cũ thì ghi nhận lý do.',
      en: 'Use the document in force; if the old one is meant, acknowledge it.',
    },
    related: [
      { location: end.location, message: { vi: 'Chỗ ghi hết hiệu lực.', en: 'Where its end is given.' } },
    ],
  };
}

/** Viện dẫn văn bản đã bị bãi bỏ, thay thế hoặc hết hiệu lực. */
export const checkValidity: Check = (dataset) => {
  const ends = listValidityEnds(dataset);
  if (ends.size === 0) return [];
  const uses = [...listInDocuments(dataset), ...listInProgress(dataset), ...listInCitations(dataset)];
  return uses.flatMap((use) => {
    const end = ends.get(use.id);
    return end !== undefined && use.date > end.date ? [createProblem(use, end)] : [];
  });
};
