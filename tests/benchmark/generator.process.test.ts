import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runIn } from '../commands/workspace.js';
import { generateWorkspace } from './generator/generate-workspace.js';

const scratch = mkdtempSync(join(tmpdir(), 'qnds-generator-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const small = { months: 3, paragraphs: 20, footnotes: 2, rows: 5, systems: 4, observations: 60 };

interface Block {
  readonly type: string;
  readonly rows?: readonly unknown[];
}

test('a generated workspace is valid and gives its report and annex', () => {
  const { folder, period, periodOptions } = generateWorkspace(join(scratch, 'small'), small);
  const validated = runIn(folder, ['validate', '--strict']);
  expect(validated.status, validated.stderr).toBe(0);
  const report = runIn(folder, ['report', ...periodOptions]);
  expect(report.stdout).toBe(`out/bao-cao-${period}.docx\n`);
  const annex = runIn(folder, ['annex', 'he-thong', ...periodOptions]);
  expect(annex.stdout).toBe(`out/he-thong-${period}.xlsx\n`);
  expect(statSync(join(folder, `out/he-thong-${period}.xlsx`)).size).toBeGreaterThan(0);
});

test('a report has the paragraphs, footnotes and rows that were asked for', () => {
  const { folder, periodOptions } = generateWorkspace(join(scratch, 'sizes'), small);
  const { stdout } = runIn(folder, ['report', ...periodOptions, '--format', 'json']);
  const blocks: readonly Block[] = JSON.parse(stdout).sections[0].blocks;
  const items = blocks.filter(({ type }) => type === 'dashItem');
  expect(items).toHaveLength(2 * 8);
  expect(stdout.match(/"type":\s*"footnote"/g)).toHaveLength(2);
  expect(blocks.find(({ type }) => type === 'table')?.rows).toHaveLength(5);
});

test('each commune has its own valid report', () => {
  const size = { ...small, communes: 2, systems: 0, observations: 0 };
  const { folder, templateIds, periodOptions } = generateWorkspace(join(scratch, 'communes'), size);
  expect(templateIds).toEqual(['bao-cao-xa-0001', 'bao-cao-xa-0002']);
  for (const id of templateIds) expect(runIn(folder, ['report', id, ...periodOptions]).status).toBe(0);
});

test('the same size gives the same bytes', () => {
  const [first = '', second = ''] = ['one', 'two'].map(
    (name) => generateWorkspace(join(scratch, name), small).folder,
  );
  const names = readdirSync(first, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|yaml)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    expect(readFileSync(join(second, name), 'utf8')).toBe(readFileSync(join(first, name), 'utf8'));
  }
});
