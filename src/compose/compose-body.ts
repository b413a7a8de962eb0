import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Composition } from './composition.js';
import { renderText } from './engine/render-text.js';
import { addBlocks } from './markdown/blocks.js';
import { BodyBuilder } from './markdown/builder.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import type { Template } from './template.js';

/** Definitions may stand anywhere, also inside an annex. */
function findDefinitions(node: Nodes): readonly FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node];
  return 'children' in node ? node.children.flatMap(findDefinitions) : [];
}

/** Markdown pairs emphasis marks in time that grows with their square: more than this in a line is no writing. */
const MARKS_PER_LINE = 2000;
const MARK = /[*_~[]/g;

function findOverloadedLine(markdown: string): number | undefined {
  let offset = 0;
  for (const line of markdown.split('\n')) {
    if (line.length > MARKS_PER_LINE && (line.match(MARK)?.length ?? 0) > MARKS_PER_LINE) return offset;
    offset += line.length + 1;
  }
  return undefined;
}

function parseWithinLimits(composition: Composition, markdown: string): Root {
  const overloaded = findOverloadedLine(markdown);
  if (overloaded === undefined) return parseMarkdown(markdown);
  composition.report({
    code: 'template-unsupported',
    location: composition.placeOf(overloaded),
    message: {
      vi: `Dòng này có hơn ${MARKS_PER_LINE} dấu *, _, ~ hoặc [.`,
      en: `This line has more than ${MARKS_PER_LINE} of the marks *, _, ~ and [.`,
    },
    hint: { vi: 'Tách dòng, hoặc bỏ các dấu thừa.', en: 'Split the line or delete the marks.' },
  });
  return { type: 'root', children: [] };
}

/** Soạn thân văn bản: Liquid first, then Markdown, then every value in its place. */
export function composeBody(composition: Composition, template: Template, scope: object): BodyBuilder {
  const location = { file: template.file.path, offset: template.bodyOffset };
  const markdown = renderText(composition, { text: template.body, location }, scope);
  const root = parseWithinLimits(composition, markdown);
  const builder = new BodyBuilder(composition, template.frontMatter);
  for (const definition of findDefinitions(root)) builder.definitions.set(definition.identifier, definition);
  addBlocks(builder, root.children);
  return builder;
}
