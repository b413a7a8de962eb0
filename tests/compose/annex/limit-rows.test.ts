import { expect, it } from 'vitest';
import type { AnnexDefinition } from '../../../src/compose/annex/definition.js';
import { limitRows } from '../../../src/compose/annex/limit-rows.js';
import type { Composition } from '../../../src/compose/composition.js';
import type { Problem } from '../../../src/diagnostics/index.js';

const definition = { name: 'Hệ thống', file: { path: 'templates/annexes/he-thong.yaml' } } as AnnexDefinition;

function walk(rowCount: number, most: number) {
  const problems: Problem[] = [];
  const composition = { report: (problem: Problem) => problems.push(problem) } as unknown as Composition;
  const rows = Array.from({ length: rowCount }, () => ({ cells: [] }));
  return { rows: [...limitRows(composition, definition, rows, most)], problems };
}

it('lets as many rows pass as a sheet holds', () => {
  expect(walk(3, 3)).toMatchObject({ rows: { length: 3 }, problems: [] });
});

it('reports one row too many as an error and ends there', () => {
  const { rows, problems } = walk(5, 3);
  expect(rows).toHaveLength(3);
  expect(problems).toMatchObject([
    {
      code: 'output-failed',
      location: { file: 'templates/annexes/he-thong.yaml', pointer: '/rows' },
    },
  ]);
});
