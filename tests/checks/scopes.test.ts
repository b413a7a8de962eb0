import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles, checkWords, completeChecks, indexDataset } from '../../src/checks/index.js';
import { CHECKS } from '../../src/checks/rules/index.js';
import type { Problem } from '../../src/diagnostics/index.js';
import { buildDataset, type DataFile, type Dataset, findKind } from '../../src/model/index.js';
import { readYaml } from '../../src/source/index.js';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/checks');

function readFiles(folder: string): readonly DataFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.flatMap((name) => {
    const kind = findKind(name);
    const path = `data/${name}`;
    const file = kind && readYaml(path, readFileSync(join(folder, name), 'utf8')).file;
    return kind && file ? [{ path, kind, value: file.value }] : [];
  });
}

const SHIPPED = readFiles(join(ROOT, 'data'));

/** The data of the workspace, and the mistakes of every fixture among it. */
const CASES: readonly (readonly [string, readonly DataFile[]])[] = [
  ['data', SHIPPED],
  ...readdirSync(FIXTURES)
    .map((name) => join(FIXTURES, name, 'invalid'))
    .filter((folder) => existsSync(folder))
    .map((folder) => {
      const own = readFiles(folder);
      const others = SHIPPED.filter(({ path }) => own.every((file) => file.path !== path));
      return [folder.slice(FIXTURES.length + 1), [...others, ...own]] as const;
    }),
];

function describeFiles(dataset: Dataset): readonly string[] {
  const found = checkFiles(dataset, indexDataset(dataset));
  return [...found].map((entry) => JSON.stringify(entry)).sort();
}

function describeWords(files: readonly DataFile[]): readonly string[] {
  const { dataset } = buildDataset(files);
  const { problems, ids } = checkWords(dataset, indexDataset(dataset, { texts: ['he-thong'] }));
  return [...problems, ...ids].map((problem: Problem) => JSON.stringify(problem)).sort();
}

/** Other numbers, whole where they were. */
function changeNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value * 7 + 3 : value / 3;
  if (Array.isArray(value)) return value.map(changeNumbers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changeNumbers(item)]));
}

describe('phạm vi của phép kiểm tra', () => {
  it.each(CASES)('%s: what looks at single files finds the same without the others', (_name, files) => {
    const together = describeFiles(buildDataset(files).dataset);
    const alone = files.flatMap((file) => describeFiles(buildDataset([file]).dataset)).sort();
    expect(alone).toEqual(together);
  });

  it.each(CASES)('%s: what looks at words finds the same with other numbers', (_name, files) => {
    const changed = files.map((file) => ({ ...file, value: changeNumbers(file.value) }));
    expect(describeWords(changed)).toEqual(describeWords(files));
  });

  it('has each check once', () => {
    expect(new Set(CHECKS.map(({ check }) => check)).size).toBe(CHECKS.length);
  });

  it('finds something in each scope', () => {
    const { dataset } = buildDataset(SHIPPED);
    const index = indexDataset(dataset);
    const [files, words] = [checkFiles(dataset, index), checkWords(dataset, index)];
    const all = completeChecks(dataset, index, { files: files.values(), words });
    expect(files.size).toBeGreaterThan(0);
    expect(words.problems.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(0);
  });
});
