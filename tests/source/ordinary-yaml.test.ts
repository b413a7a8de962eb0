import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/index.js';
import { NodePlaces } from '../../src/source/node-places.js';
import { readOrdinaryRanges, readOrdinaryYaml } from '../../src/source/ordinary/index.js';
import { parseInFull, readInFull } from '../../src/source/read-in-full.js';
import { mutateText } from './mutate-text.js';

const ROOT = join(import.meta.dirname, '../..');

function listTexts(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .flatMap((name) => {
      const text = decodeText(readFileSync(join(ROOT, folder, name)));
      return text === undefined ? [] : [[`${folder}/${name}`, text] as const];
    });
}

/** Every entry of a value, as the tokens of its pointer. */
function* listPaths(value: unknown, path: readonly string[]): Iterable<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield [...path, key];
    yield* listPaths(child, [...path, key]);
  }
}

/** Reads a text both ways; what the quick reader gives, the library gives too. */
function compare(name: string, text: string): boolean {
  const quick = readOrdinaryYaml(text);
  if (quick === undefined) return false;
  const full = readInFull('a.yaml', text, text);
  if (full.problems.length > 0) expect.fail(`${name}: ${JSON.stringify(full.problems)}\n${text}`);
  expect(quick.value, name).toStrictEqual(full.file?.value);
  const [ranges, places] = [readOrdinaryRanges(text), new NodePlaces(parseInFull(text))];
  for (const path of listPaths(quick.value, [])) {
    for (const on of ['key', 'value'] as const) {
      const range = ranges?.find(path, on);
      const wanted = range && places.find(path, on);
      if (String(range) !== String(wanted)) expect(range, `${name} ${path.join('/')} ${on}`).toEqual(wanted);
    }
  }
  return true;
}

describe('đọc nhanh YAML thông thường', () => {
  it('reads all the data of the workspace as the library does', () => {
    for (const [name, text] of listTexts('data')) expect(compare(name, text), name).toBe(true);
  });

  it('knows the place of every value of the workspace, without the library', () => {
    const unknown = listTexts('data').flatMap(([name, text]) => {
      const ranges = readOrdinaryRanges(text);
      const all = [...listPaths(readOrdinaryYaml(text)?.value, [])];
      const paths = all.filter((path) => !ranges?.find(path, 'value'));
      return paths.map((path) => `${name}#/${path.join('/')}`);
    });
    expect(unknown).toEqual([]);
  });

  it('reads every other file as the library does, or leaves it to the library', () => {
    for (const [name, text] of [...listTexts('templates'), ...listTexts('tests/fixtures')])
      compare(name, text);
  });

  it('reads files with other ends of lines', () => {
    for (const [name, text] of listTexts('data')) {
      expect(compare(name, text.replaceAll('\n', '\r\n')), name).toBe(true);
    }
  });

  it('reads damaged files as the library does, or leaves them to the library', () => {
    const seeds = listTexts('tests/fixtures/compose').concat(listTexts('data'));
    for (let seed = 1; seed <= SEEDS; seed += 1) compare(`seed ${seed}`, mutateText(seeds, seed));
  });
});

/** More of them by hand: QNDS_SEEDS=200000 npx vitest run tests/source/ordinary-yaml.test.ts */
const SEEDS = Number(process.env.QNDS_SEEDS ?? 4000);

describe('chữ và số viết liền', () => {
  it.each([
    ...[
      'a: 1',
      'a: -1',
      'a: +1',
      'a: 007',
      'a: 0x1F',
      'a: 0o17',
      'a: 1e3',
      'a: 1.50',
      'a: .5',
      'a: 5.',
      'a: -0',
    ],
    ...[
      'a: true',
      'a: False',
      'a: yes',
      'a: ~',
      'a: null',
      'a: Null',
      'a: nil',
      'a: .inf',
      'a: .NaN',
      'a: 1_000',
    ],
    ...[
      'a: 2025-11',
      'a: 2025-11-30',
      'a: 10:30',
      'a: a:b',
      'a: a#b',
      'a: a #b',
      'a: a # b',
      'a: a  ',
      'a: x\u00a0',
    ],
    ...[
      'a: 999999999999999',
      'a: 9999999999999999',
      'a: 123456789.1234567',
      'true: 1',
      'null: 1',
      'a-b: 1',
      'đ: 1',
    ],
    ...[
      'a: {}',
      'a: { }',
      'a: []',
      'a: [1, ]',
      'a: [,]',
      'a: {b: 1}',
      'a: {b:1}',
      'a: { b: c:d }',
      'a: [a:b, c]',
    ],
    ...[
      'a: "b" # c',
      'a: "b"# c',
      'a: "b" c',
      'a: "\\n"',
      'a: "\\u0007"',
      "a: 'b'",
      "a: 'b''c'",
      'a: "b\\"c"',
    ],
    ...[
      'a: [1,\n  2]',
      'a: [1,\n2]',
      'a: {\n  b: 1,\n  }',
      'a: {\n  b: 1,\n}',
      '- {\n  b: 1\n  }',
      '- [\n 1]',
      'a:\n- 1',
    ],
    ...[
      'a: >-\n  b\n  c',
      'a: >-\n  b\n\n  c',
      'a: >-\n  b\n\n# c',
      'a: >-\n  b\n\n  # c',
      'a: >-\n b\n  c',
      'a: >-',
    ],
    ...[
      'a: |-\n  b \n  c',
      'a: >-\n  b\n   \nc: 1',
      'a:\n  b: 1\n c: 2',
      'a: b\n  c',
      'a: b\n# c\n  d',
      '- a\n- b',
      '- - a',
    ],
    ...[
      'a:\n\n  b: 1\n    # c\n  d: 2',
      'a: 1\na: 2',
      'a:\n  - b: 1\n    c: 2\n  - d: 3',
      'a: *b',
      'a: &b 1',
      'a: !b 1',
    ],
  ])('%j', (text) => {
    compare(text, text);
    compare(text, `${text}\n`);
  });
});
