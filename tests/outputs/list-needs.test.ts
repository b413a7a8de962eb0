import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createPeriod, type PeriodKind } from '../../src/model/index.js';
import { createTarget } from '../../src/outputs/index.js';
import { listNeeds } from '../../src/outputs/list-needs.js';
import { openWorkspace } from '../../src/workspace/index.js';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const workspace = await openWorkspace({ folder, dataFolder: 'data', cache: 'none' });
const files = await workspace?.openFiles();

function needsOf(template: string, kind: PeriodKind, year: number, ordinal: number) {
  if (files === undefined) throw new Error('no workspace');
  return listNeeds(files, createTarget('document', template, createPeriod(kind, year, ordinal)));
}

describe('những gì một văn bản cần', () => {
  const november = needsOf('da06', 'month', 2025, 11);
  const december = needsOf('da06', 'month', 2025, 12);

  it('November has all of it, from one agency', () => {
    expect(november.filter(({ isGiven }) => !isGiven)).toEqual([]);
    expect(november.filter(({ kind }) => kind === 'task')).toHaveLength(37);
    expect(new Set(november.map(({ agency }) => agency))).toEqual(new Set(['so-khcn']));
  });

  it('December has none of it, and is asked for the figures of November and for the tasks that go on', () => {
    expect(december.filter(({ isGiven }) => isGiven)).toEqual([]);
    const figures = (needs: typeof december) =>
      needs.filter(({ kind }) => kind === 'figure').map(({ path }) => path);
    // The approval of sites was reported as done, and its figure with it.
    const left = figures(november).filter((path) => !figures(december).includes(path));
    expect(left).toEqual(['ha-tang-vien-thong/vi-tri-tram']);
    expect(december.filter(({ kind }) => kind === 'task')).toHaveLength(20);
    expect(new Set(december.map(({ agency }) => agency))).toEqual(new Set(['so-khcn']));
  });

  it('what stands in a sentence of a task that goes on is asked for before the task is reported', () => {
    const paths = december.map(({ path }) => path);
    expect(paths).toContain('chu-ky-so/thiet-bi-ho-tro');
    expect(paths).toContain('binh-dan-hoc-vu-so/hoc-vien-can-bo');
  });

  it('a quarter asks for one figure of its own where months are missing, and for its own rates', () => {
    const quarter = needsOf('da06', 'quarter', 2025, 4);
    const periodsOf = (path: string) =>
      quarter.filter((need) => need.path === path && !need.isGiven).map(({ period }) => period);
    expect(periodsOf('ha-tang-vien-thong/vi-tri-tram')).toEqual(['2025-Q4']);
    expect(periodsOf('binh-dan-hoc-vu-so/hoc-vien')).toEqual(['2025-Q4']);
    expect(periodsOf('chu-ky-so/thiet-bi-ho-tro')).toEqual(['2025-Q4']);
    expect(periodsOf('thu-tuc-hanh-chinh/truc-tuyen-cap-tinh')).toEqual(['2025-Q4']);
    // What a month has told of its own has to be told of the quarter.
    const tasks = quarter.filter(({ kind, isGiven }) => kind === 'task' && !isGiven);
    expect(tasks.map(({ path, period }) => `${period} ${path}`)).toEqual([
      '2025-Q4 de-an-06/ket-noi-dang-ky-kinh-doanh',
      '2025-Q4 de-an-06/chap-thuan-vi-tri-tram',
      '2025-Q4 de-an-06/ngay-hoi-2025',
      '2025-Q4 de-an-06/lop-tap-huan-ky-nang-so',
    ]);
  });

  it('a template that is not there asks for nothing', () => {
    expect(needsOf('khong-co', 'month', 2025, 12)).toEqual([]);
  });
});
