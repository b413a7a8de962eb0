import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.js';
import { buildDataset, type DataFile, findKind } from '../../src/model/index.js';

const TEMPLATES = { ids: ['da06', 'van-hanh'] };

/** "code file#pointer ← related" of the findings about ids and periods. */
function find(...files: readonly (readonly [name: string, value: unknown])[]): readonly string[] {
  const data = files.map(
    ([name, value]): DataFile => ({ path: `data/${name}`, kind: findKind(name) ?? '', value }),
  );
  return runChecks(buildDataset(data).dataset, TEMPLATES)
    .filter(({ code }) => code === 'duplicate-entry' || code === 'id-mismatch')
    .map(({ code, location, related = [] }) =>
      [
        `${code} ${location.file}#${location.pointer}`,
        ...related.map((one) => `${one.location.file}#${one.location.pointer}`),
      ].join(' ← '),
    );
}

const document = (id: string, template: string, period: string) =>
  [`documents/${id}.yaml`, { id, template, period }] as const;
const citations = (...list: readonly object[]) => ['citations.yaml', { citations: list }] as const;

describe('mỗi kỳ một mục', () => {
  it('two documents of one template and period, both named, whichever is read first', () => {
    const [a, b] = [document('bao-cao-mot', 'da06', '2025-11'), document('bao-cao-hai', 'da06', '2025-11')];
    expect(find(a, b)).toEqual([
      'duplicate-entry data/documents/bao-cao-hai.yaml#/period ← data/documents/bao-cao-mot.yaml#/period',
    ]);
    expect(find(b, a)).toHaveLength(1);
    expect(find(a, document('bao-cao-hai', 'van-hanh', '2025-11'))).toEqual([]);
  });

  it('two results of one indicator', () => {
    const indicator = {
      id: 'i',
      name: 'I',
      results: [{ period: '2025' }, { period: '2026' }, { period: '2025' }],
    };
    const set = { id: 'bo', name: 'B', period: '2025', indicators: [{ ...indicator, target: {} }] };
    expect(find(['indicators/bo.yaml', set])).toEqual([
      'duplicate-entry data/indicators/bo.yaml#/indicators/0/results/2/period ← data/indicators/bo.yaml#/indicators/0/results/0/period',
    ]);
  });
});

describe('mã và điều nó nói', () => {
  it.each([
    ['the year', { id: 'kh-54-ubnd-2025', number: '54', date: '2024-03-14' }, 1],
    ['the number', { id: 'kh-54-ubnd-2025', number: '45', date: '2025-03-14' }, 1],
    ['both', { id: 'kh-54-ubnd-2025', number: '45', date: '2024-03-14' }, 2],
    ['nothing', { id: 'kh-02-ubnd-2025', number: '2', date: '2025-03-14' }, 0],
    ['nothing, the number of a normative document', { id: 'tt-32-bkhcn-2025', number: '32/2025' }, 0],
    ['nothing, an id in a form of its own', { id: 'luat-cntt', number: '67' }, 0],
  ])('of a citation %s differs', (_, record, count) => {
    expect(find(citations({ type: 'Kế hoạch', symbol: 'KH-UBND', ...record }))).toHaveLength(count);
  });

  it('of a document the period or the template differs', () => {
    expect(find(document('da06-2025-11', 'da06', '2025-12'))).toEqual([
      'id-mismatch data/documents/da06-2025-11.yaml#/period ← data/documents/da06-2025-11.yaml#/id',
    ]);
    expect(find(document('da06-2025-11', 'van-hanh', '2025-11'))).toHaveLength(1);
    expect(find(document('da06-2025-11', 'da06', '2025-11'))).toEqual([]);
    expect(find(document('da06-2025-q4', 'da06', '2025-Q4'))).toEqual([]);
  });

  it('the file is called otherwise', () => {
    expect(find(['systems/lgps.yaml', { id: 'lgsp', name: 'LGSP' }])).toEqual([
      'id-mismatch data/systems/lgps.yaml#/id',
    ]);
  });
});
