import { Lexer } from 'yaml';

/** Số cấp lồng nhau nhiều nhất; the deepest real data has 9. */
export const DEEPEST_LEVEL = 64;

const OPENING = new Set(['flow-map-start', 'flow-seq-start', '[', '{']);
const CLOSING = new Set(['flow-map-end', 'flow-seq-end', ']', '}']);
/** Tokens of the lexer that do not stand in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);
const MANY_DASHES = new RegExp(`^[ \\t]*(?:[-?][ \\t]+){${DEEPEST_LEVEL + 1}}`, 'm');

/** More brackets open at once than any data has; texts may hold brackets, so this only raises suspicion. */
function mayNestDeeply(text: string): boolean {
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST_LEVEL) return true;
    if (depth < 0) depth = 0;
  }
  return false;
}

/**
 * Nơi ngoặc hoặc gạch đầu dòng lồng quá sâu, found before parsing: the parser would run out of memory.
 * @returns the offset, or undefined.
 */
export function findDeepNesting(text: string): number | undefined {
  const dashes = MANY_DASHES.exec(text);
  if (dashes) return dashes.index;
  if (!mayNestDeeply(text)) return undefined;
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (OPENING.has(token)) depth += 1;
    if (CLOSING.has(token)) depth -= 1;
    if (depth > DEEPEST_LEVEL) return offset;
    if (!MARKS.has(token)) offset += token.length;
  }
  return undefined;
}
