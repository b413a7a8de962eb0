import type { FootnoteDefinition, Nodes } from 'mdast';
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

/** Soạn thân văn bản: Liquid first, then Markdown, then every value in its place. */
export function composeBody(composition: Composition, template: Template, scope: object): BodyBuilder {
  const location = { file: template.file.path, offset: template.bodyOffset };
  const markdown = renderText(composition, { text: template.body, location }, scope);
  const root = parseMarkdown(markdown);
  const builder = new BodyBuilder(composition, template.frontMatter);
  for (const definition of findDefinitions(root)) builder.definitions.set(definition.identifier, definition);
  addBlocks(builder, root.children);
  return builder;
}
