import type { Problem } from '../../diagnostics/index.js';
import type { Dataset } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import { assignBlame, type Blame, type Constraint } from '../blame.js';
import type { Check } from '../check.js';
import { listMentions } from '../citation-mentions.js';
import type { DatasetIndex } from '../dataset-index.js';
import { type HasLocation, LateLocation } from '../late-location.js';
import { listLimits } from '../source-limits.js';

/** Ngày của một văn bản, and where it stands. */
interface DocumentDate {
  readonly key: string;
  readonly name: string;
  readonly date: string;
  readonly place: HasLocation;
}

interface DatePair extends Constraint {
  readonly citing: DocumentDate;
  readonly cited: DocumentDate;
  readonly mention: HasLocation;
}

/** Citations by id and by their record, issued documents by id and by their file. */
interface Dates {
  readonly citations: ReadonlyMap<unknown, DocumentDate>;
  readonly documents: ReadonlyMap<string, DocumentDate>;
}

function listDates(dataset: Dataset): Dates {
  const citations = new Map<unknown, DocumentDate>();
  for (const [id, located] of dataset.citations) {
    const { record } = located;
    if (record.date === undefined) continue;
    const entry = {
      key: `citation ${id}`,
      name: id,
      date: record.date,
      place: new LateLocation(located, 'date'),
    };
    citations.set(id, entry);
    citations.set(record, entry);
  }
  const documents = new Map<string, DocumentDate>();
  for (const limit of listLimits(dataset).values()) {
    const { id, date } = limit;
    const entry = { key: `document ${id}`, name: id, date, place: limit };
    documents.set(id, entry);
    const file = dataset.documents.get(id)?.location.file;
    if (file !== undefined) documents.set(file, entry);
  }
  return { citations, documents };
}

function createPair(citing: DocumentDate, cited: DocumentDate, mention: HasLocation): DatePair {
  return { citing, cited, mention, terms: [citing.key, cited.key], holds: cited.date <= citing.date };
}

/** Who cites: the document of the file, the citation whose subject it is, or the source of the entry. */
function* listPairs(dataset: Dataset, { objects }: DatasetIndex): Iterable<DatePair> {
  const { citations, documents } = listDates(dataset);
  for (const mention of listMentions(objects)) {
    const { id, object } = mention;
    const cited = citations.get(id);
    if (cited === undefined) continue;
    const citing =
      documents.get(object.file) ?? citations.get(object.value) ?? documents.get(object.source ?? '');
    if (citing) yield createPair(citing, cited, mention);
  }
  for (const located of dataset.citations.values()) {
    const { record } = located;
    const [cited, citing] = [citations.get(record.id), documents.get(record.source?.document ?? '')];
    if (cited && citing)
      yield createPair(citing, cited, new LateLocation(new LateLocation(located, 'source'), 'document'));
  }
}

function describe({ term, failures }: Blame<DatePair>): readonly Problem[] {
  const [first] = failures;
  if (first === undefined) return [];
  const { citing, cited, mention } = first;
  const [suspect, other] = citing.key === term ? [citing, cited] : [cited, citing];
  return [
    {
      code: 'citation-date-order',
      location: suspect.place.location,
      message: {
        vi: `"${citing.name}" (${rewriteDate(citing.date)}) viện dẫn "${cited.name}" nhưng văn bản này ghi ngày muộn hơn, ${rewriteDate(cited.date)}.`,
        en: `"${citing.name}" (${citing.date}) cites "${cited.name}", which is dated later, ${cited.date}.`,
      },
      hint: {
        vi: 'Đối chiếu ngày của hai văn bản với bản gốc rồi sửa ngày sai.',
        en: 'Check both dates against the originals and mend the wrong one.',
      },
      related: [
        { location: other.place.location, message: { vi: 'Ngày của văn bản kia.', en: 'The other date.' } },
        { location: mention.location, message: { vi: 'Chỗ viện dẫn.', en: 'Where it is cited.' } },
      ],
    },
  ];
}

/** Văn bản được viện dẫn ra sau văn bản viện dẫn nó. */
export const checkCitationDateOrder: Check = (dataset, index) =>
  assignBlame([...listPairs(dataset, index)]).flatMap(describe);
