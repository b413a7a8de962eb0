import type { Localized, Location, Problem } from '../../diagnostics/index.js';

/** Nơi gom phát hiện về một đoạn chữ của mẫu. An entry of the front matter has one place, whatever stands in it. */
export class ProblemList {
  readonly problems: Problem[] = [];
  readonly #base: Location;

  /** @param base the file; with a pointer, the entry that the text is. */
  constructor(base: Location) {
    this.#base = base;
  }

  locate(at: number, end?: number): Location {
    if (this.#base.pointer !== undefined) return this.#base;
    return { file: this.#base.file, offset: at, ...(end !== undefined && { endOffset: end }) };
  }

  /** The text breaks the rules of the tags. */
  reportSyntax(location: Location, message: Localized): void {
    this.problems.push({
      code: 'template-syntax',
      location,
      message,
      hint: {
        vi: 'Sửa chỗ này trong mẫu; danh sách thẻ và bộ lọc dùng được ở templates/README.md.',
        en: 'Mend it in the template; templates/README.md lists the tags and filters.',
      },
    });
  }

  /** The text holds Markdown that official documents have no form for. */
  reportUnsupported(at: number, what: Localized): void {
    this.problems.push({
      code: 'template-unsupported',
      location: this.locate(at),
      message: { vi: `Mẫu không dùng được ${what.vi}.`, en: `Templates cannot use ${what.en}.` },
      hint: {
        vi: 'Chỉ dùng tiêu đề #, đoạn văn, gạch đầu dòng, danh sách đánh số, bảng, chú thích [^…] và khối :::annex, :::table.',
        en: 'Use headings, paragraphs, dashes, numbered lists, tables, footnotes, :::annex and :::table only.',
      },
    });
  }

  /** The text is built in a way that cannot be followed. */
  reportStructure(location: Location, message: Localized, hint: Localized): void {
    this.problems.push({ code: 'template-unsupported', location, message, hint });
  }
}

/** Mẫu quá lớn hay lồng quá sâu. */
export const TOO_DEEP: Localized = {
  vi: 'Mẫu lồng thẻ quá sâu, nên đã dừng lại.',
  en: 'The template nests its tags too deeply and was stopped.',
};
