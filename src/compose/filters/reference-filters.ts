import type { Inline } from '../../document/index.js';
import { suggestName } from '../../text/index.js';
import { type CitationStyle, citeDocument, printAgencyName } from '../cite/cite.js';
import { reportEarlierYear } from '../cite/earlier-year.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { Printed } from '../values/printed.js';
import { readItems, readText, reportUnsupported, type TemplateFilter } from './filter.js';
import { joinInlines } from './word-filters.js';

/** The id that a value names: an id itself or a record that has one. */
function readId(value: unknown): { readonly id: string; readonly datum?: Datum } | undefined {
  if (typeof value === 'string') return { id: value };
  const datum = DatumDrop.read(value);
  const plain = datum?.value;
  if (typeof plain === 'string') return { id: plain, ...(datum && { datum }) };
  const id = (plain as { readonly id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? { id, ...(datum && { datum }) } : undefined;
}

/** `cite`: viện dẫn văn bản, a list joined with ";". */
export const cite: TemplateFilter = (composition, value, styleValue) => {
  if (value instanceof MissingDrop) return value;
  const style: CitationStyle = readText(styleValue) === 'reference' ? 'reference' : 'auto';
  const items = readItems(value).map((item) => {
    const gap = GapDrop.read(item);
    if (gap) return gap.inlines;
    const reference = readId(item);
    if (reference === undefined) {
      reportUnsupported(composition, 'cite', { vi: 'mã của một văn bản', en: 'the id of a cited document' });
      return [];
    }
    const from = reference.datum?.location ?? composition.cursor.place;
    if (from.file === composition.cursor.place.file) reportEarlierYear(composition, reference.id, from);
    return citeDocument(composition, reference.id, { style, from });
  });
  return new Printed(joinInlines(items, '; '));
};

function printAgency(composition: Composition, value: unknown): readonly Inline[] {
  const gap = GapDrop.read(value);
  if (gap) return gap.inlines;
  const reference = readId(value);
  const { agencies } = composition.input.dataset;
  const agency = reference && agencies.get(reference.id);
  if (agency === undefined) {
    reportUnknownAgency(composition, reference);
    return [{ type: 'gap', value: reference?.id ?? '' }];
  }
  return [printAgencyName(composition, agency, 'short')];
}

function reportUnknownAgency(composition: Composition, reference: ReturnType<typeof readId>): void {
  const id = reference?.id ?? '';
  const suggestion = suggestName(id, composition.input.dataset.agencies.keys());
  composition.report({
    code: 'unknown-id',
    location: reference?.datum?.location ?? composition.cursor.place,
    message: {
      vi: `Không có cơ quan, đơn vị nào mang mã "${id}".`,
      en: `No agency has the id "${id}".`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: 'Thêm cơ quan này vào data/agencies.yaml.', en: 'Add the agency to data/agencies.yaml.' },
  });
}

/** `agency`: tên cơ quan, a list as "A, B và C" or with the separator given; what is not there is missing. */
export const agency: TemplateFilter = (composition, value, separator) => {
  if (value instanceof MissingDrop) return value;
  const names = readItems(value).map((item) => printAgency(composition, item));
  return new Printed(joinInlines(names, readText(separator)));
};
