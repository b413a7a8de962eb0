import type { Location, TextRange } from '../diagnostics/index.js';
import type { Origin } from '../document/index.js';
import type { Dataset, EntrySource, SourceReference } from '../model/index.js';
import { formatDate, parseDate } from '../text/index.js';
import { joinNumber } from './cite/citation-number.js';
import type { Datum } from './values/datum.js';
import { LocatedOrigin } from './values/located-origin.js';

/** Tên các nguồn số liệu, and with them the origins of data. */
export class SourceNames {
  readonly #dataset: Dataset;
  readonly #locate: (location: Location) => TextRange;
  /** Nearly all figures of a document share a few sources. */
  readonly #names = new Map<string, string>();

  constructor(dataset: Dataset, locate: (location: Location) => TextRange) {
    this.#dataset = dataset;
    this.#locate = locate;
  }

  /** Nguồn gốc của một dữ liệu: where it stands, or what it was computed from. */
  originOf({
    asOf,
    computed,
    location,
    source,
    window,
  }: Pick<Datum, 'asOf' | 'computed' | 'location' | 'source' | 'window'>): Origin {
    if (computed) return computed;
    const described = source && this.#nameSource(source);
    return new LocatedOrigin(location, this.#locate, { source: described, asOf, window });
  }

  #nameSource(source: EntrySource): string {
    // "so-y-te-2025-12.xlsx, Số liệu!E14"
    if ('cell' in source) return [source.workbook?.file, source.cell].filter(Boolean).join(', ');
    const { document, place } = source;
    const key = place === undefined ? document : `${document}\0${place}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      name = this.#describeSource(source);
      this.#names.set(key, name);
    }
    return name;
  }

  /** "van-hanh-2025-07 (số 466/BC-SKHCN ngày 27/7/2025), mục 1": the id, how it is signed, and the place. */
  #describeSource(source: SourceReference): string {
    const record = this.#dataset.documents.get(source.document)?.record;
    const date = record?.issueDate ? parseDate(record.issueDate) : undefined;
    const number = record?.number && record.symbol ? `số ${joinNumber(record.number, record.symbol)}` : '';
    const reference = [number, date ? `ngày ${formatDate(date)}` : ''].filter(Boolean).join(' ');
    return [`${source.document}${reference && ` (${reference})`}`, source.place].filter(Boolean).join(', ');
  }
}
