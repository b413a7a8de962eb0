import { childLocation } from '../../diagnostics/index.js';
import type { Inline } from '../../document/index.js';
import type { Agency, Citation, Located } from '../../model/index.js';
import { formatDate, parseDate, suggestName } from '../../text/index.js';
import type { Composition } from '../composition.js';
import type { SourceNames } from '../source-names.js';
import { joinNumber } from './citation-number.js';

/** Cách viện dẫn: `auto` full at first and short after, `reference` without the subject. */
export type CitationStyle = 'auto' | 'reference';

const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

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
function printDateAndIssuer(composition: Composition, citation: Located<Citation>): readonly Inline[] {
  const { type, date, issuer } = citation.record;
  if (LAWS.has(type)) return [];
  const day = date === undefined ? undefined : parseDate(date);
  const agency = issuer === undefined ? undefined : composition.input.dataset.agencies.get(issuer);
  return [
    ...(day ? [printWords(' ngày '), printField(composition, citation, 'date', formatDate(day))] : []),
    ...(agency ? [printWords(' của '), printAgencyName(composition, agency, true)] : []),
  ];
}

/** " về việc …", with the documents that it names in turn. */
function printSubject(composition: Composition, citation: Located<Citation>): readonly Inline[] {
  const { subject, source } = citation.record;
  if (subject === undefined) return [];
  const location = childLocation(citation.location, 'subject');
  return [printWords(' '), ...expandProse(composition, subject, { location, ...(source && { source }) })];
}

/**
 * Tên cơ quan: in full the first time when its short name is only the beginning of it;
 * the figure leads to the name in the register.
 */
export function printAgencyName(
  composition: Composition,
  agency: Located<Agency>,
  isCitation: boolean,
): Inline {
  const { id, name, shortName = name } = agency.record;
  const isFirst = isCitation && !composition.namedAgencies.has(id);
  if (isCitation) composition.namedAgencies.add(id);
  const value = isFirst && name.startsWith(shortName) ? name : shortName;
  const location = childLocation(agency.location, value === name ? 'name' : 'shortName');
  const { source } = agency.record;
  return {
    type: 'figure',
    value,
    origin: composition.sources.originOf({ location, ...(source && { source }) }),
  };
}

function describeUnknownCitation(composition: Composition, id: string, location: { file: string }): void {
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
}

/**
 * Viện dẫn một văn bản: type, number, date, issuer and subject at first mention, type and number after it
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b).
 */
export function citeDocument(
  composition: Composition,
  id: string,
  options: { readonly style: CitationStyle; readonly from: { readonly file: string } },
): readonly Inline[] {
  const citation = composition.input.dataset.citations.get(id);
  if (citation === undefined) {
    describeUnknownCitation(composition, id, options.from);
    return [{ type: 'gap', value: id }];
  }
  const isRepeated = composition.cited.has(id);
  composition.cited.add(id);
  const short = printShort(composition, citation);
  if (options.style === 'reference') return [...short, ...printDateAndIssuer(composition, citation)];
  if (isRepeated && !LAWS.has(citation.record.type)) return short;
  return [...short, ...printDateAndIssuer(composition, citation), ...printSubject(composition, citation)];
}

/** Chữ của dữ liệu, in which `{id}` stands for a cited document. */
export function expandProse(
  composition: Composition,
  text: string,
  datum: Parameters<SourceNames['originOf']>[0],
): readonly Inline[] {
  const inlines: Inline[] = [];
  const put = (value: string) => {
    if (value !== '') inlines.push({ type: 'figure', value, origin: composition.sources.originOf(datum) });
  };
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    put(text.slice(end, match.index));
    inlines.push(...citeDocument(composition, match[1] ?? '', { style: 'auto', from: datum.location }));
    end = match.index + match[0].length;
  }
  put(text.slice(end));
  return inlines;
}
