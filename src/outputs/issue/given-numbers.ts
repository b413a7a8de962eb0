import { childLocation, type Location } from '../../diagnostics/index.js';
import {
  type Citation,
  type Dataset,
  DISPATCH,
  DOCUMENT_TYPE_ABBREVIATIONS,
  findIssuingAgency,
  type IssuedDocument,
} from '../../model/index.js';
import type { Workspace } from '../../workspace/index.js';
import type { PlannedIssue } from './issue-request.js';

/** Một số đã cấp, of a document of the workspace or of one that is cited. */
export interface GivenNumber {
  readonly number: string;
  /** `YYYY-MM-DD`; absent while a document has no date. */
  readonly date?: string;
  readonly name: string;
  readonly location: Location;
  /** It is known not to fit the order of its sequence. */
  readonly isMisfit: boolean;
}

/** Chuỗi số: of a body and a type, in a year; where the body has begun anew in the year, from there. */
interface Sequence {
  readonly agency: string;
  /** As it stands in the symbol, or `Công văn`. */
  readonly type: string;
  readonly round: string;
}

function nameRound({ agencies }: Dataset, agency: string, date: string): string {
  const restarts = agencies.get(agency)?.record.numberingRestarts ?? [];
  const year = date.slice(0, 4);
  return `${year}/${restarts.filter((restart) => restart.startsWith(year) && restart <= date).length}`;
}

type Heads = Workspace['summary']['templates'];
type Head = { readonly documentType?: string; readonly issuingAuthority?: string };

function sequenceOfDocument(
  dataset: Dataset,
  heads: Heads,
  { template, issuingAuthority }: IssuedDocument,
  date: string,
): Sequence {
  const head: Head | undefined = heads.find(({ id }) => id === template)?.head;
  const agency = findIssuingAgency(dataset, issuingAuthority ?? head?.issuingAuthority ?? '');
  const type = head?.documentType ?? '';
  return {
    agency,
    type: DOCUMENT_TYPE_ABBREVIATIONS.get(type) ?? type,
    round: nameRound(dataset, agency, date),
  };
}

/** What a chairman signs is numbered with the documents of the committee. */
function findBody({ agencies }: Dataset, issuer: string): string {
  const name = agencies.get(issuer)?.record.name ?? '';
  if (!name.startsWith('Chủ tịch ')) return issuer;
  const body = name.slice('Chủ tịch '.length);
  const found = [...agencies.values()].find(
    ({ record }) => record.shortName === body || record.name === body,
  );
  return found?.record.id ?? issuer;
}

function sequenceOfCitation(
  dataset: Dataset,
  { type, symbol = '', issuer = '', date = '' }: Citation,
): Sequence {
  const agency = findBody(dataset, issuer);
  return {
    agency,
    type: type === DISPATCH ? type : (symbol.split(/[-/]/)[0] ?? ''),
    round: nameRound(dataset, agency, date),
  };
}

function isSame(left: Sequence, right: Sequence): boolean {
  return left.agency === right.agency && left.type === right.type && left.round === right.round;
}

function* listDocuments(plan: PlannedIssue, dataset: Dataset, sequence: Sequence): Iterable<GivenNumber> {
  const heads = plan.workspace.summary.templates;
  for (const { record, location } of dataset.documents.values()) {
    const { id, number, issueDate, period } = record;
    if (id === plan.document.record.id || !number) continue;
    if (!isSame(sequenceOfDocument(dataset, heads, record, issueDate ?? period), sequence)) continue;
    yield {
      number,
      name: id,
      ...(issueDate && { date: issueDate }),
      location: childLocation(location, 'number'),
      isMisfit: false,
    };
  }
}

function isKnownMisfit({ acknowledgements = [] }: Citation): boolean {
  return acknowledgements.some(({ code }) => code === 'citation-number-order');
}

function* listCited(plan: PlannedIssue, dataset: Dataset, sequence: Sequence): Iterable<GivenNumber> {
  for (const { record, location } of dataset.citations.values()) {
    const { number, symbol, date, type } = record;
    if (number === undefined || date === undefined) continue;
    // One of the same number and day is this document, which a later one cites.
    if (date === plan.date && isSameNumber(number, plan.number)) continue;
    if (!isSame(sequenceOfCitation(dataset, record), sequence)) continue;
    const name = `${type} ${[number, symbol].filter(Boolean).join('/')}`;
    yield {
      number,
      date,
      name,
      location: childLocation(location, 'number'),
      isMisfit: isKnownMisfit(record),
    };
  }
}

/** Các số đã cấp trong chuỗi số của văn bản, besides its own. */
export function listGiven(plan: PlannedIssue, dataset: Dataset): readonly GivenNumber[] {
  const { workspace, document, date } = plan;
  const sequence = sequenceOfDocument(dataset, workspace.summary.templates, document.record, date);
  return [...listDocuments(plan, dataset, sequence), ...listCited(plan, dataset, sequence)];
}

/** Số 02 và số 2 là một. */
export function isSameNumber(left: string, right: string): boolean {
  return left.replace(/^0+/, '') === right.replace(/^0+/, '');
}
