import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, it } from 'vitest';
import { readImports } from './read-imports.js';

const tests = join(import.meta.dirname, '..');
const imports = readImports(tests);
const suites = [...new Set(imports.map(({ file }) => file))].filter((file) => file.endsWith('.test.ts'));

/** The modules that start other programs. */
const STARTERS = /^(node:)?(child_process|cluster)$/;

/** Whether a file of the tests, or one that it imports, starts a process. */
function startsProcess(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return imports
    .filter((statement) => statement.file === file)
    .some(({ specifier }) => {
      if (STARTERS.test(specifier)) return true;
      if (!specifier.startsWith('.')) return false;
      return startsProcess(normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts'), seen);
    });
}

it('a file that starts processes, and no other, is named *.process.test.ts and left out of "npm test"', () => {
  const starting = suites.filter((file) => startsProcess(file));
  expect(starting.length).toBeGreaterThan(10);
  expect(starting).toEqual(suites.filter((file) => file.endsWith('.process.test.ts')));
});

it('every file that holds tests is named *.test.ts, so that a suite has it', () => {
  const named = readdirSync(tests, { recursive: true, encoding: 'utf8' });
  const holding = named.filter((name) => {
    if (/\.(spec|test)\./.test(name)) return true;
    const text = /\.[jt]s$/.test(name) ? readFileSync(join(tests, name), 'utf8') : '';
    return /import \{[^}]*\b(describe|it|test)\b[^}]*\} from 'vitest'/.test(text);
  });
  expect(holding.map((name) => name.split(sep).join('/')).sort()).toEqual(suites);
});
