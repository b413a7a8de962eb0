import { childLocation, type Location } from '../../diagnostics/index.js';
import type { Inline } from '../../document/index.js';
import type { Agency, Citation, Located } from '../../model/index.js';
import { formatDate, parseDate, suggestName } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { expandProse, type TextDatum } from '../prose/expand-prose.js';
import { joinNumber } from './citation-number.js';

/** Cách viện dẫn: `auto` full at first and short after, `reference` without the subject. */
export type CitationStyle = 'auto' | 'reference';

/** Luật và Pháp lệnh are cited by type and name only (same clause). */
const LAWS = new Set(['Bộ luật', 'Luật', 'Pháp lệnh']);

/** One field of the register, as a figure. */
function printField(
  composition: Composition,
  citation: Located<Citation>,
  field: keyof Citation,
  value: string,
): Inline {
  const { record, location } = citation;
  const datum = { location: childLocation(location, field), ...(record.source && { source: record.source }) };
  return { type: 'figure', value, origin: composition.sources.originOf(datum) };
}

function printWords(value: string): Inline {
  return { type: 'text', value };
}

/** "Kế hoạch số 54/KH-UBND". */
function printShort(composition: Composition, citation: Located<Citation>): readonly Inline[] {
  const { type, number, symbol } = citation.record;
  const words = printField(composition, citation, 'type', type);
  if (LAWS.has(type) || number === undefined || symbol === undefined) return [words];
  return [words, printWords(' số '), printField(composition, citation, 'number', joinNumber(number, symbol))];
}

/** " ngày 06/10/2025 của UBND tỉnh". */
function printDateAndIssuer(
  composition: Composition,
  citation: Located<Citation>,
  naming: AgencyNaming,
): readonly Inline[] {
  const { type, date, issuer } = citation.record;
  if (LAWS.has(type)) return [];
  const day = date === undefined ? undefined : parseDate(date);
  const agency = issuer === undefined ? undefined : composition.input.dataset.agencies.get(issuer);
  return [
    ...(day ? [printWords(' ngày '), printField(composition, citation, 'date', formatDate(day))] : []),
    ...(agency ? [printWords(' của '), printAgencyName(composition, agency, naming)] : []),
  ];
}

/** " về việc …": trích yếu, quoted; `quoted` holds the documents that it names in full. */
function printSubject(
  composition: Composition,
  citation: Located<Citation>,
  quoted: Set<string>,
): readonly Inline[] {
  const { subject, source } = citation.record;
  if (subject === undefined) return [];
  const location = childLocation(citation.location, 'subject');
  const quote = (id: string) => quoteDocument(composition, id, location, quoted);
  const words = expandProse(composition, subject, { location, ...(source && { source }) }, quote);
  return [printWords(' '), ...words];
}

/** More documents than any title names; further ones are named by number, so that titles cannot multiply. */
const MOST_QUOTED = 20;

/**
 * Văn bản nêu trong trích yếu của văn bản khác: in full, whatever was cited before, for the title of a document is
 * the same wherever it is quoted. The text after it may be short, because the reader has seen the document in full.
 */
function quoteDocument(
  composition: Composition,
  id: string,
  from: Location,
  quoted: Set<string>,
): readonly Inline[] {
  const citation = composition.input.dataset.citations.get(id);
  if (citation === undefined) return reportUnknownCitation(composition, id, from);
  const short = printShort(composition, citation);
  if (quoted.has(id) || quoted.size >= MOST_QUOTED) return short;
  quoted.add(id);
  composition.cited.add(id);
  const rest = printDateAndIssuer(composition, citation, 'full');
  return [...short, ...rest, ...printSubject(composition, citation, quoted)];
}

/** Cách gọi tên cơ quan: by its short name, by its full one, or in full the first time only. */
export type AgencyNaming = 'first' | 'full' | 'short';

/**
 * Tên cơ quan: in full only when its short name is the beginning of it; the figure leads to the name in the
 * register.
 */
export function printAgencyName(
  composition: Composition,
  agency: Located<Agency>,
  naming: AgencyNaming,
): Inline {
  const { id, name, shortName = name, source } = agency.record;
  const isFull = naming === 'full' || (naming === 'first' && !composition.namedAgencies.has(id));
  if (naming !== 'short') composition.namedAgencies.add(id);
  const value = isFull && name.startsWith(shortName) ? name : shortName;
  const location = childLocation(agency.location, value === name ? 'name' : 'shortName');
  return {
    type: 'figure',
    value,
    origin: composition.sources.originOf({ location, ...(source && { source }) }),
  };
}

function reportUnknownCitation(composition: Composition, id: string, location: Location): readonly Inline[] {
  const suggestion = suggestName(id, composition.input.dataset.citations.keys());
  composition.report({
    code: 'unknown-id',
    location,
    message: {
      vi: `Không có văn bản nào mang mã "${id}" trong sổ văn bản viện dẫn.`,
      en: `No cited document has the id "${id}".`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: 'Thêm văn bản này vào data/citations.yaml.', en: 'Add the document to data/citations.yaml.' },
  });
  return [{ type: 'gap', value: id }];
}

/**
 * Viện dẫn một văn bản: type, number, date, issuer and subject at first mention, type and number after it
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b).
 */
export function citeDocument(
  composition: Composition,
  id: string,
  options: { readonly style: CitationStyle; readonly from: Location },
): readonly Inline[] {
  const citation = composition.input.dataset.citations.get(id);
  if (citation === undefined) return reportUnknownCitation(composition, id, options.from);
  const isRepeated = composition.cited.has(id);
  composition.cited.add(id);
  const short = printShort(composition, citation);
  if (options.style === 'reference') return [...short, ...printDateAndIssuer(composition, citation, 'first')];
  if (isRepeated && !LAWS.has(citation.record.type)) return short;
  const rest = printDateAndIssuer(composition, citation, 'first');
  return [...short, ...rest, ...printSubject(composition, citation, new Set([id]))];
}

/** Chữ của dữ liệu, its citations full at first and short after. */
export function printProse(composition: Composition, text: string, datum: TextDatum): readonly Inline[] {
  const cite = (id: string) => citeDocument(composition, id, { style: 'auto', from: datum.location });
  return expandProse(composition, text, datum, cite);
}
