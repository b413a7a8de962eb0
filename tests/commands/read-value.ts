/** The lines below a folded or literal text, as one. */
function readBlockText(lines: readonly string[], line: number): string {
  const indent = (text: string) => text.length - text.trimStart().length;
  const own = indent(lines[line - 1] ?? '');
  const end = lines.findIndex((text, index) => index >= line && text.trim() !== '' && indent(text) <= own);
  return lines
    .slice(line, end < 0 ? undefined : end)
    .map((text) => text.trim())
    .join(' ');
}

/**
 * Đọc giá trị ở một chỗ của tệp YAML bằng mắt thường: by the characters that stand there, without a parser,
 * so that the places that qnds prints are checked from outside. A place on a whole observation gives its asOf.
 */
export function readValue(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  const current = lines[line - 1] ?? '';
  const rest = current.slice(column - 1);
  if (/^[>|]/.test(rest)) return readBlockText(lines, line);
  if (/^(?:\{|[a-zA-Z]+: )/.test(rest)) {
    const record = [rest, ...lines.slice(line, line + 4)].join('\n');
    return /asOf: ([^\s,}]+)/.exec(record)?.[1] ?? '';
  }
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(rest);
  if (quoted) return JSON.parse(quoted[0]) as string;
  const number = /^-?\d+(?:\.\d+)?(?=\s*(?:[,}]|$))/.exec(rest);
  if (number) return number[0];
  const isFlow = current.slice(0, column - 1).includes('{');
  return (isFlow ? (/^[^,}]*/.exec(rest)?.[0] ?? '') : rest).trim();
}

/** The numbers of a Vietnamese text: "hơn 957.600 người" → 957600, "99,75%" → 99.75. */
export function readNumbers(text: string): readonly number[] {
  const found = text.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [];
  return found.map((number) => Number(number.replaceAll('.', '').replace(',', '.')));
}
