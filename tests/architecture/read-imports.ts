import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Một lệnh import: the file it stands in, what it names, and that file's path when it is one of ours. */
export interface ImportStatement {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  readonly target?: string;
  /** Whether the file comes with the one that imports it; types vanish, and what is imported late may never come. */
  readonly isLoaded: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** A list of names that are all types. */
const TYPES = /^\s*(?:import|export)\s+(?:type\b|\{\s*type [^,}]+(?:,\s*type [^,}]+)*,?\s*\})/;

function readFileImports(source: string, name: string): readonly ImportStatement[] {
  const text = readFileSync(join(source, name), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const line = text.slice(0, match.index + match[0].indexOf(specifier)).split('\n').length;
    const path = resolve(source, dirname(name), specifier);
    const target = relative(source, path).split(sep).join('/');
    const isLoaded = match[2] === undefined && !TYPES.test(match[0]);
    return { file: name, line, specifier, isLoaded, ...(specifier.startsWith('.') && { target }) };
  });
}

/** Mọi lệnh import của mã nguồn, generated files apart. */
export function readImports(source: string): readonly ImportStatement[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !name.includes('/generated/'))
    .sort()
    .flatMap((name) => readFileImports(source, name));
}
