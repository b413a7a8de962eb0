/** Một khóa ngoài cùng của tệp YAML và các dòng của nó, as they are typed. */
export interface YamlBlock {
  readonly key: string;
  /** Index of its first line, and of the line after its last. */
  readonly start: number;
  readonly end: number;
}

const KEY = /^([A-Za-z]+):(?=\s|$)/;

/** Các dòng của tệp, without their ends. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** A block ends with its last indented line: what comes below at the margin speaks of the next one. */
function findEnd(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\S/.test(line) && !line.startsWith('#') && !line.startsWith('- ')) break;
    if (/^(\s+\S|- )/.test(line)) end = at + 1;
  }
  return end;
}

/** Các khóa ngoài cùng của một tệp dữ liệu, in its order. */
export function listBlocks(lines: readonly string[]): readonly YamlBlock[] {
  return lines.flatMap((line, start) => {
    const key = KEY.exec(line)?.[1];
    return key === undefined ? [] : [{ key, start, end: findEnd(lines, start) }];
  });
}
