import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/model/index.js';
import { validateRecord } from '../../src/schema/index.js';
import { readYaml, TextFile } from '../../src/source/index.js';
import { createRandom } from '../source/random.js';

const DATA = join(import.meta.dirname, '../fixtures/compose/gap');
const SEEDS = readdirSync(DATA)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(DATA, name), 'utf8'));

const PIECES = [
  ...'[]{}:,#&*!|>%@`"\'\\\t\n\r -?~',
  '<<: *a\n',
  '&a ',
  '*a',
  '---\n',
  '...\n',
  '!!binary ',
  '__proto__: 1\n',
  'constructor: {}\n',
  '\u0000',
  '\u0007',
  '\u202e',
  '\ud800',
  '\ufeff',
  '\u00a0',
  '- '.repeat(70),
  '['.repeat(70),
  '9'.repeat(30),
  '.nan',
  '0x1F',
  '2025-02-30',
  '"99,75"',
];

function breakText(seed: number): string {
  const random = createRandom(seed);
  let text = SEEDS[random(SEEDS.length)] ?? '';
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const start = random(text.length + 1);
    const end = random(3) === 0 ? start + random(40) : start;
    text = text.slice(0, start) + (PIECES[random(PIECES.length)] ?? '') + text.slice(end);
  }
  return text;
}

describe('tệp YAML hỏng, do máy tạo', () => {
  it('never throws, and every finding stands inside the file', () => {
    for (let seed = 1; seed <= 1500; seed += 1) {
      const text = breakText(seed);
      const { file, problems } = readYaml('a.yaml', text);
      const kind = KINDS[seed % KINDS.length] ?? 'systems';
      const found = file ? validateRecord(kind, file.value, 'a.yaml') : problems;
      expect(file === undefined && problems.length === 0, `seed ${seed}`).toBe(false);
      const places = file ?? new TextFile('a.yaml', text);
      for (const { location } of found) {
        const { line, column } = places.locate(location);
        const source = places.readLine(line);
        expect(source, `seed ${seed}`).toBeDefined();
        expect(column, `seed ${seed}`).toBeLessThanOrEqual((source?.length ?? 0) + 2);
      }
    }
  });

  it('gives the same findings each time', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      expect(readYaml('a.yaml', breakText(seed)).problems).toEqual(
        readYaml('a.yaml', breakText(seed)).problems,
      );
    }
  });
});

describe('tệp YAML làm chậm máy', () => {
  const aliases = Array.from({ length: 3000 }, (_, index) => `b${index}: *x`).join('\n');
  it.each([
    ['brackets', '['.repeat(500_000)],
    ['braces', '{a: '.repeat(200_000)],
    ['dashes', '- '.repeat(500_000)],
    ['dashes in lines', Array.from({ length: 800 }, (_, index) => `${' '.repeat(index)}-`).join('\n')],
    ['questions', '? '.repeat(100_000)],
    ['anchors', '&a '.repeat(20_000)],
    ['aliases', `a: &x [1, 2]\n${aliases}`],
    ['keys', Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['errors', Array.from({ length: 5000 }, (_, index) => `k${index}: a: b`).join('\n')],
    ['one long line', `name: ${'x'.repeat(1_500_000)}`],
    ['documents', '---\n'.repeat(100_000)],
    ['commas', `[${','.repeat(20_000)}]`],
  ])('%s', { timeout: 15_000 }, (_what, text) => {
    const { file, problems } = readYaml('a.yaml', text);
    expect(problems.length + (file ? 1 : 0)).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(201);
    if (file) expect(validateRecord('systems', file.value, 'a.yaml').length).toBeLessThanOrEqual(201);
  });
});
