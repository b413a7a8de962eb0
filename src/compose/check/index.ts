import type { Root } from 'mdast';
import type { MarkdownText } from '../compile/markdown-text.js';
import type { Piece } from '../compile/pieces.js';
import type { ProblemList } from '../compile/problems.js';
import { checkListMarks } from './list-mark-differs.js';
import { checkMarks } from './markdown-mark.js';
import { listCaptured, listProse, type Prose, toProse } from './prose.js';
import { checkTypedFigures } from './typed-figure.js';
import { checkTypedNumbers } from './typed-number.js';

export { checkDocumentType } from './document-type.js';
export { checkHeadingLevels } from './heading-skips-level.js';
export { settleTemplate } from './settle-template.js';
export { checkTemplateNfc } from './text-not-nfc.js';
export { checkTypedValues } from './typed-figure.js';

/** Thân mẫu đã đọc bằng Markdown. */
export interface ReadBody {
  readonly root: Root;
  readonly text: MarkdownText;
  readonly markdown: string;
  readonly pieces: readonly Piece[];
}

function checkProse(prose: Prose, problems: ProblemList): void {
  const words = checkTypedNumbers(prose, problems);
  if (prose.kind === 'marker') return;
  checkMarks(words, problems);
  checkTypedFigures(words, problems);
}

/** Soát chữ của thân mẫu: what would be printed raw, lost, or the same in every period. */
export function checkBody({ root, text, markdown, pieces }: ReadBody, problems: ProblemList): void {
  for (const prose of listProse(root, text, markdown)) checkProse(prose, problems);
  for (const prose of listCaptured(pieces)) checkProse(prose, problems);
  checkListMarks(root, text, markdown, problems);
}

/** Soát một đoạn chữ không phải Markdown. */
export function checkText(pieces: readonly Piece[], problems: ProblemList): void {
  for (const prose of [toProse(pieces), ...listCaptured(pieces)]) checkProse(prose, problems);
}
