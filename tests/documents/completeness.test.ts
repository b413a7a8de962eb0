import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROW_SOURCES } from '../../src/compose/annex/rows/index.js';
import { FILTER_NAMES } from '../../src/compose/filters/index.js';
import { FORMATTERS } from '../../src/formatters/index.js';
import { FIELDS, type Field } from '../../src/schema/index.js';
import { CODE_DOCUMENTS, DOCUMENTS } from './documents.js';
import { ROOT } from './workspace-here.js';

/** The schemas of templates and annexes are told of in the documents beside these. */
const { template, annex, ...DATA } = FIELDS;

function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

function* listNames(field: Field | undefined): Iterable<string> {
  if (field === undefined) return;
  for (const [name, child] of Object.entries(field.properties ?? {})) {
    yield name;
    yield* listNames(child);
  }
  yield* listNames(field.items);
  yield* listNames(field.entries);
}

/** The names that the document does not give in code letters, alone or within an example. */
function findUnnamed(document: string, names: Iterable<string>): readonly string[] {
  const text = read(document);
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([found]) => found).join('\n');
  const words = new Set(code.match(/[A-Za-z_][\w-]*/g));
  return [...new Set(names)].filter((name) => !words.has(name));
}

describe('tài liệu nêu đủ', () => {
  it('data/README.md: every field of the data', () => {
    const names = Object.values(DATA).flatMap((field) => [...listNames(field)]);
    expect(names.length).toBeGreaterThan(100);
    expect(findUnnamed('data/README.md', names)).toEqual([]);
  });

  it('templates/README.md: every key of the front matter, every filter', () => {
    expect(findUnnamed('templates/README.md', [...listNames(template), ...FILTER_NAMES])).toEqual([]);
  });

  it('templates/annexes/README.md: every key of a definition, every source of rows', () => {
    const names = [...listNames(annex), ...Object.keys(ROW_SOURCES)];
    expect(findUnnamed('templates/annexes/README.md', names)).toEqual([]);
  });

  it('.ci/README.md: every form of the findings', () => {
    expect(findUnnamed('.ci/README.md', Object.keys(FORMATTERS))).toEqual([]);
  });
});

describe('tài liệu chỉ đúng chỗ', () => {
  it.each([...DOCUMENTS, ...CODE_DOCUMENTS])('%s: every link leads to a file', (name) => {
    const links = [...read(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(ROOT, dirname(name), path)))).toEqual([]);
  });

  it.each(CODE_DOCUMENTS)('%s: every source file that it names is there', (name) => {
    const there = ['bin', 'scripts', 'src', 'tests'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `/${folder}/${path.replaceAll('\\', '/')}`,
      ),
    );
    const named = [...read(name).matchAll(/`([a-z][\w./-]*\.ts)`/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !there.some((one) => one.endsWith(`/${path}`)))).toEqual([]);
  });
});
