import type { Location, Problem, TextRange } from '../diagnostics/index.js';
import type { DatumOrigin } from '../document/index.js';
import type { Dataset, ReportingPeriod, SourceReference } from '../model/index.js';
import { formatDate, parseDate } from '../text/index.js';
import type { AnnexDefinition } from './annex/definition.js';
import { joinNumber } from './cite/citation-number.js';
import { SourceMap } from './engine/source-map.js';
import type { Datum } from './values/datum.js';
import { LocatedOrigin } from './values/located-origin.js';
import { MarkTable } from './values/marks.js';

/** Đầu vào chung của việc soạn văn bản. */
export interface CompositionInput {
  readonly dataset: Dataset;
  readonly period: ReportingPeriod;
  /** Line and column of a location in a data file. */
  readonly locate: (location: Location) => TextRange;
  /** Ngày ghi vào thuộc tính tệp (`YYYY-MM-DD`) of a document that has no date of its own; else the end of the period. */
  readonly date?: string;
  /** Dự thảo: missing data is a warning and leaves a visible gap. */
  readonly draft: boolean;
  /** Định nghĩa bảng phụ lục theo mã. */
  readonly findAnnex: (id: string) => AnnexDefinition | undefined;
}

interface Output {
  readonly buffer: string;
}

/** Một lần soạn văn bản: what has been cited, marked and found missing so far. */
export class Composition {
  readonly input: CompositionInput;
  readonly marks = new MarkTable();
  /** Văn bản đã được viện dẫn đầy đủ. */
  readonly cited = new Set<string>();
  /** Cơ quan đã được gọi tên đầy đủ. */
  readonly namedAgencies = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #namedSources = new Map<string, string>();
  #base: Location;
  /** How far in that text the printing is. */
  #reached = 0;
  #sourceMap = new SourceMap();
  #mainOutput: Output | undefined;

  constructor(input: CompositionInput, templatePath: string) {
    this.input = input;
    this.#base = { file: templatePath, offset: 0 };
  }

  /** Chỗ trong mẫu đang được in. */
  get place(): Location {
    return this.#shift(this.#reached);
  }

  /** Starts the printing of one text of the template: the body, at an offset, or an entry of the front matter. */
  beginText(base: Location): void {
    this.#base = base;
    this.#reached = 0;
    this.#sourceMap = new SourceMap();
    this.#mainOutput = undefined;
  }

  /** A text without Liquid is printed as it stands. */
  keepText(text: string): string {
    this.#sourceMap.add({ outputStart: 0, templateOffset: 0, isPlainText: true });
    return text;
  }

  /** The engine enters a part of the template; captured text keeps the place of its main output. */
  enterTemplate(offset: number, output: Output, isPlainText: boolean): void {
    this.#mainOutput ??= output;
    this.#reached = offset;
    if (output !== this.#mainOutput) return;
    this.#sourceMap.add({ outputStart: output.buffer.length, templateOffset: offset, isPlainText });
  }

  /** The place in the template of an offset of the printed text. */
  placeOf(outputOffset: number): Location {
    return this.#shift(this.#sourceMap.templateOffsetAt(outputOffset));
  }

  /** An entry of the front matter has one place, whatever stands in it. */
  #shift(offset: number): Location {
    const { file, offset: start } = this.#base;
    return start === undefined ? this.#base : { file, offset: start + offset };
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  report(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** A datum that is not there: an error, or a warning in a draft; related to the place in the template. */
  reportMissing(problem: Pick<Problem, 'hint' | 'location' | 'message'>): void {
    this.report({
      ...problem,
      code: 'missing-data',
      severity: this.input.draft ? 'warning' : 'error',
      related: [
        {
          location: this.place,
          message: { vi: 'Mẫu dùng số liệu này ở đây.', en: 'The template uses it here.' },
        },
      ],
    });
  }

  /** The name that a file of the data folder has, or would have. */
  dataFile(name: string): string {
    const settings = this.input.dataset.settings?.location.file ?? 'data/workspace.yaml';
    return settings.replace(/[^/]*$/, name);
  }

  /** Nguồn gốc của một dữ liệu. */
  originOf({ asOf, location, source }: Pick<Datum, 'asOf' | 'location' | 'source'>): DatumOrigin {
    const described = source && this.#nameSource(source);
    return new LocatedOrigin(location, this.input.locate, { source: described, asOf });
  }

  /** Nearly all figures of a document share a few sources. */
  #nameSource(source: SourceReference): string {
    const { document, place } = source;
    const key = place === undefined ? document : `${document}\0${place}`;
    let named = this.#namedSources.get(key);
    if (named === undefined) {
      named = this.#describeSource(source);
      this.#namedSources.set(key, named);
    }
    return named;
  }

  /** "van-hanh-2025-07 (số 466/BC-SKHCN ngày 27/7/2025), mục 1": the id, how it is signed, and the place. */
  #describeSource(source: SourceReference): string {
    const record = this.input.dataset.documents.get(source.document)?.record;
    const date = record?.issueDate ? parseDate(record.issueDate) : undefined;
    const number = record?.number && record.symbol ? `số ${joinNumber(record.number, record.symbol)}` : '';
    const reference = [number, date ? `ngày ${formatDate(date)}` : ''].filter(Boolean).join(' ');
    return [`${source.document}${reference && ` (${reference})`}`, source.place].filter(Boolean).join(', ');
  }
}
