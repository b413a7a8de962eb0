import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const PROCESSOR = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Phân tích Markdown (CommonMark, GFM, directives). */
export function parseMarkdown(text: string): Root {
  return PROCESSOR.parse(text);
}
