import type { Node } from 'mdast';
import type { Localized } from '../../diagnostics/index.js';
import type { MarkdownText } from './markdown-text.js';
import type { GroupPiece, Piece } from './pieces.js';
import type { ProblemList } from './problems.js';

/** Việc biên dịch thân một mẫu: its text, its findings, and what has been met so far. */
export class BodyContext {
  readonly text: MarkdownText;
  readonly headingLevels: number;
  readonly usedFootnotes = new Set<string>();
  readonly #problems: ProblemList;
  readonly #crossing: Set<Piece> = new Set();
  #lists = 0;

  constructor(text: MarkdownText, problems: ProblemList, headingLevels: number) {
    this.text = text;
    this.#problems = problems;
    this.headingLevels = headingLevels;
  }

  /** A number of its own for each list of the template. */
  numberList(): number {
    this.#lists += 1;
    return this.#lists;
  }

  placeOf(node: Node): number {
    return this.text.sourceOf(node.position?.start.offset ?? 0);
  }

  reportUnsupported(node: Node, what: Localized): void {
    this.#problems.reportUnsupported(this.placeOf(node), what);
  }

  /** Tags whose place has been found fault with already. */
  passOver(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#crossing.add(piece);
  }

  /** Tags that begin in one paragraph, cell or list and end in another. */
  readonly reportCrossing = (group: GroupPiece): void => {
    if (this.#crossing.has(group)) return;
    this.#crossing.add(group);
    this.#problems.reportStructure(
      this.#problems.locate(group.at),
      {
        vi: 'Thẻ này mở ở một chỗ (đoạn, ô, danh sách) mà đóng ở chỗ khác.',
        en: 'This tag begins in one paragraph, cell or list and ends in another.',
      },
      {
        vi: 'Đặt thẻ mở và thẻ đóng trên những dòng riêng, hoặc cả hai trong cùng một đoạn; để một dòng trống giữa thẻ và đoạn văn bên cạnh.',
        en: 'Put both tags on lines of their own, or both within one paragraph; leave a blank line between a tag and the paragraph beside it.',
      },
    );
  };
}
