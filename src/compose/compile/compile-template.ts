import type { Problem } from '../../diagnostics/index.js';
import { checkDocumentType, checkHeadingLevels, checkTemplateNfc, settleTemplate } from '../check/index.js';
import type { CompiledTemplate, InlineNode } from '../compiled/index.js';
import { countHeadingLevels } from '../numbering.js';
import type { FrontMatter, TemplateHead } from '../template.js';
import { SCOPE_NAMES } from '../values/scope.js';
import { checkExpressions } from './check-expressions.js';
import { compileBody } from './compile-body.js';
import { compileText } from './compile-text.js';
import { ProblemList } from './problems.js';
import { readPieces } from './read-pieces.js';

/** The entries of the front matter that may hold Liquid, by pointer. */
function* listTexts({ subject, addressees = [], recipients = [] }: FrontMatter): Iterable<[string, string]> {
  yield ['/subject', subject];
  for (const [index, text] of addressees.entries()) yield [`/addressees/${index}`, text];
  for (const [index, text] of recipients.entries()) yield [`/recipients/${index}`, text];
}

function compileTexts(
  head: TemplateHead,
  problems: Problem[],
): Readonly<Record<string, readonly InlineNode[]>> {
  const source = { file: head.file.path, names: SCOPE_NAMES, problems };
  const texts = [...listTexts(head.frontMatter)];
  return Object.fromEntries(texts.map(([pointer, text]) => [pointer, compileText(source, pointer, text)]));
}

/**
 * Biên dịch mẫu: tags first, then the Markdown around them, once. No data is needed, so all that is wrong with the
 * template itself is found here.
 */
export function compileTemplate(head: TemplateHead): CompiledTemplate {
  const { file, frontMatter, bodyOffset } = head;
  const found = new ProblemList({ file: file.path });
  const pieces = readPieces(file.text, bodyOffset, found);
  const levels = countHeadingLevels(frontMatter.layout ?? 'parts', frontMatter.pointNumbering ?? 'letter');
  const body = pieces ? compileBody(pieces, found, levels) : [];
  checkExpressions(body, SCOPE_NAMES, found);
  checkHeadingLevels(body, frontMatter.layout ?? 'parts', found);
  const problems = [...found.problems];
  const texts = compileTexts(head, problems);
  problems.push(...checkDocumentType(file.path, frontMatter.documentType), ...checkTemplateNfc(file));
  const { acknowledgements } = frontMatter;
  const entries = Object.fromEntries(listTexts(frontMatter));
  return { body, texts, problems: settleTemplate({ file, acknowledgements, entries }, problems) };
}
