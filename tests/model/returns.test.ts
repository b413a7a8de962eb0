import { describe, expect, it } from 'vitest';
import { buildDataset, type DataFile, dropEmpty } from '../../src/model/index.js';

const SYSTEM: DataFile = {
  path: 'data/systems/thu.yaml',
  kind: 'systems',
  value: {
    id: 'thu',
    name: 'Thư điện tử',
    source: { document: 'cu' },
    metrics: {
      'tai-khoan': {
        name: 'Tài khoản',
        unitOfMeasure: 'tài khoản',
        observations: [
          { value: 10, asOf: '2025-10' },
          { value: 30, asOf: '2025' },
        ],
      },
      trong: { name: 'Chưa ai báo cáo', unitOfMeasure: 'cái' },
    },
  },
};

function report(period: string, figures: object, source?: object): DataFile {
  const value = dropEmpty({ agency: 'so', period, figures, ...(source && { source }) }, () => true);
  return { path: `data/returns/${period}/so.yaml`, kind: 'returns', value };
}

function metricsOf(...files: readonly DataFile[]) {
  return buildDataset([SYSTEM, ...files]).dataset.systems.get('thu')?.record.metrics ?? {};
}

describe('báo cáo của đơn vị ghép vào số liệu', () => {
  it('in the order of time, each with its own place', () => {
    const metrics = metricsOf(
      report('2025-12', { 'thu/tai-khoan': 25 }),
      report('2025-11', { 'thu/tai-khoan': 20 }),
    );
    const places = metrics['tai-khoan']?.observations.map(({ value, asOf, location }) => [
      value,
      asOf,
      `${location?.file}${location?.pointer}`,
    ]);
    const list = 'data/systems/thu.yaml/metrics/tai-khoan/observations';
    expect(places).toEqual([
      [10, '2025-10', `${list}/0`],
      [20, '2025-11', 'data/returns/2025-11/so.yaml/figures/thu~1tai-khoan'],
      [30, '2025', `${list}/1`],
      [25, '2025-12', 'data/returns/2025-12/so.yaml/figures/thu~1tai-khoan'],
    ]);
  });

  it.each([
    ['a bare value', 20, 20, '2025-11'],
    ['an entry with a day', { value: 20, asOf: '2025-11-14' }, 20, '2025-11-14'],
    ['words', { text: 'đang thống kê' }, { text: 'đang thống kê' }, '2025-11'],
  ])('takes %s, of the period of the return unless it says another time', (_what, figure, value, asOf) => {
    const { observations } = metricsOf(report('2025-11', { 'thu/trong': figure })).trong ?? {
      observations: [],
    };
    expect(observations).toMatchObject([{ value, asOf }]);
  });

  it.each([
    ['nothing', null],
    ['an entry of which all is empty', { value: null, asOf: null }],
    ['an entry without a value', { value: null, note: 'chờ' }],
  ])('leaves out %s, and remembers that it is asked for', (_what, figure) => {
    const metric = metricsOf(report('2025-11', { 'thu/trong': figure })).trong;
    expect(metric?.observations).toEqual([]);
    expect(metric?.unanswered).toEqual([
      {
        period: '2025-11',
        location: { file: 'data/returns/2025-11/so.yaml', pointer: '/figures/thu~1trong', on: 'key' },
      },
    ]);
  });

  it('has the source of the entry, else of the return, else none', () => {
    const sourceOf = (figure: unknown, source?: object) =>
      metricsOf(report('2025-11', { 'thu/trong': figure }, source)).trong?.observations[0]?.source?.document;
    expect(sourceOf({ value: 1, source: { document: 'rieng' } }, { document: 'chung' })).toBe('rieng');
    expect(sourceOf(1, { document: 'chung' })).toBe('chung');
    expect(sourceOf(1)).toBeUndefined();
  });

  it('uses nothing of a return in the wrong place', () => {
    const wrong = { ...report('2025-11', { 'thu/trong': 1 }), path: 'data/returns/2025-12/so.yaml' };
    const { dataset, problems } = buildDataset([SYSTEM, wrong]);
    expect(problems.map(({ code }) => code)).toEqual(['return-misplaced']);
    expect(dataset.returns.size).toBe(0);
    expect(dataset.systems.get('thu')?.record.metrics?.trong?.observations).toEqual([]);
  });
});
