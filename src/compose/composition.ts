import type { Location, Problem, TextRange } from '../diagnostics/index.js';
import type { Origin } from '../document/index.js';
import type { Dataset, Regime, ReportingPeriod } from '../model/index.js';
import type { ReadyAnnex } from './annex/definition.js';
import { TemplateCursor } from './cursor.js';
import type { Silence } from './filters/silent-works.js';
import type { Need } from './need.js';
import { SourceNames } from './source-names.js';

/** Giá trị mà văn bản của một kỳ trước đã ban hành in ra, and where its record has it. */
export interface IssuedValue {
  readonly value: number;
  readonly qualifier?: string;
  readonly asOf: string;
  readonly location: Location;
}

/** Đầu vào chung của việc soạn văn bản. */
export interface CompositionInput {
  readonly dataset: Dataset;
  /** In the regime of the template once it is composed. */
  readonly period: ReportingPeriod;
  /** Is told of everything that the document asks of a period, in its order, whether it is there or not. */
  readonly onNeed?: (need: Need) => void;
  /** Số chung chưa đủ thành viên mà văn bản được in (`nameTotal`): it says of them how many have reported; any when absent. */
  readonly countedTotals?: ReadonlySet<string>;
  /** Chế độ báo cáo of the template, once it is composed. */
  readonly regime?: Regime;
  /** What the document of the same template printed for a metric in a period, if it has been issued. */
  readonly findIssued?: (metric: Location, period: ReportingPeriod) => IssuedValue | undefined;
  /** Line and column of a location in a data file. */
  readonly locate: (location: Location) => TextRange;
  /** Ngày ghi vào thuộc tính tệp (`YYYY-MM-DD`) of a document that has no date of its own; else the end of the period. */
  readonly date?: string;
  /** Dự thảo: missing data is a warning and leaves a visible gap. */
  readonly draft: boolean;
  /** Định nghĩa bảng phụ lục theo mã. */
  readonly findAnnex: (id: string) => ReadyAnnex | undefined;
}

const USED_HERE = { vi: 'Mẫu cần mục này ở đây.', en: 'The template uses it here.' };
const NAMED_HERE = { vi: 'Câu này nêu số liệu.', en: 'This sentence names it.' };

/** Một lần soạn văn bản: what has been cited, named and found missing so far. */
export class Composition {
  readonly input: CompositionInput;
  readonly cursor: TemplateCursor;
  readonly sources: SourceNames;
  /** Văn bản đã được viện dẫn đầy đủ. */
  readonly cited = new Set<string>();
  /** Cơ quan đã được gọi tên đầy đủ. */
  readonly namedAgencies = new Set<string>();
  /** Số chung chưa đủ thành viên đã lấy để in, by `nameTotal`. */
  readonly partialTotals = new Set<string>();
  /** Số thành viên đã báo cáo, as it was printed: by the origin that its figure has, the `nameTotal` that it tells of. */
  readonly counts = new Map<Origin, string>();
  /** Những gì văn bản không nêu vì không ai báo cáo, each once. */
  readonly silences = new Map<string, Silence>();
  readonly #problems: Problem[] = [];

  constructor(input: CompositionInput, templatePath: string) {
    this.input = input;
    this.cursor = new TemplateCursor({ file: templatePath });
    this.sources = new SourceNames(input.dataset, input.locate);
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  report(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** A datum that is not there: an error, or a warning in a draft; related to the place in the template. */
  reportMissing(
    problem: Partial<Pick<Problem, 'code'>> & Pick<Problem, 'hint' | 'location' | 'message' | 'related'>,
  ): void {
    this.report({
      code: 'missing-data',
      ...problem,
      severity: this.input.draft ? 'warning' : 'error',
      related: [
        { location: this.cursor.place, message: this.cursor.isSentence ? NAMED_HERE : USED_HERE },
        ...(problem.related ?? []),
      ],
    });
  }

  /** The name that a file of the data folder has, or would have. */
  dataFile(name: string): string {
    const settings = this.input.dataset.settings?.location.file ?? 'data/workspace.yaml';
    return settings.replace(/[^/]*$/, name);
  }
}
