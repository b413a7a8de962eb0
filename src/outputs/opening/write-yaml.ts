import { writeFlow, writePlain } from './flow-text.js';

const WIDTH = 116;

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A long text is folded at its spaces. */
function foldText(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH && line !== indent) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

function writeItem(item: unknown, indent: string): readonly string[] {
  const flow = `${indent}- ${writeFlow(item)}`;
  if (!isPlainObject(item) || flow.length <= WIDTH) return [flow];
  const [first = '', ...rest] = writeEntries(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function writeEntry(key: string, value: unknown, indent: string): readonly string[] {
  const flow = `${indent}${key}: ${typeof value === 'string' ? writePlain(value) : writeFlow(value)}`;
  const isList = Array.isArray(value);
  if (flow.length <= WIDTH && !(isList && value.some(isPlainObject))) return [flow];
  if (typeof value === 'string') return [`${indent}${key}: >-`, ...foldText(value, `${indent}  `)];
  if (isList) return [`${indent}${key}:`, ...value.flatMap((item) => writeItem(item, `${indent}  `))];
  return isPlainObject(value) ? [`${indent}${key}:`, ...writeEntries(value, `${indent}  `)] : [flow];
}

/** Các mục của một bản ghi thành dòng YAML, as a person would type them. */
export function writeEntries(values: Readonly<Record<string, unknown>>, indent = ''): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => writeEntry(key, value, indent));
}
