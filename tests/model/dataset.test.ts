import { describe, expect, it } from 'vitest';
import { buildDataset, type DataFile, findKind } from '../../src/model/index.js';

function file(name: string, value: unknown): DataFile {
  const kind = findKind(name);
  if (kind === undefined) throw new Error(`no kind for ${name}`);
  return { path: `data/${name}`, kind, value };
}

describe('tập dữ liệu', () => {
  it('knows a kind by the place of the file', () => {
    expect(findKind('systems/lgsp.yaml')).toBe('systems');
    expect(findKind('tasks/2025/de-an-06.yaml')).toBe('tasks');
    expect(findKind('agencies.yaml')).toBe('agencies');
    expect(findKind('organisation.yml')).toBe('organisation');
    expect(findKind('ghi-chu.yaml')).toBeUndefined();
    expect(findKind('system/lgsp.yaml')).toBeUndefined();
  });

  it('keeps every record with its place, in the order of the data', () => {
    const { dataset, problems } = buildDataset([
      file('agencies.yaml', { agencies: [{ id: 'z' }, { id: 'a' }] }),
      file('agencies/them.yaml', { agencies: [{ id: 'm' }] }),
      file('systems/lgsp.yaml', { id: 'lgsp', name: 'LGSP' }),
      file('workspace.yaml', { name: 'Tỉnh', defaultReport: 'da06' }),
    ]);
    expect(problems).toEqual([]);
    expect([...dataset.agencies.keys()]).toEqual(['z', 'a', 'm']);
    expect(dataset.agencies.get('a')?.location).toEqual({
      file: 'data/agencies.yaml',
      pointer: '/agencies/1',
    });
    expect(dataset.systems.get('lgsp')).toMatchObject({
      record: { name: 'LGSP' },
      location: { file: 'data/systems/lgsp.yaml', pointer: '' },
    });
    expect(dataset.settings?.record.defaultReport).toBe('da06');
    expect(dataset.organisation).toBeUndefined();
  });

  it('takes one organisation apart into the bodies that issue documents', () => {
    const { dataset } = buildDataset([
      file('organisation.yaml', { issuingAuthorities: [{ id: 'so-khcn' }, { id: 'ubnd-tinh' }] }),
    ]);
    expect(dataset.issuingAuthorities.get('ubnd-tinh')?.location.pointer).toBe('/issuingAuthorities/1');
    expect(dataset.organisation?.location.pointer).toBe('');
  });

  it('reports an id that is used twice, at the second, related to the first', () => {
    const { dataset, problems } = buildDataset([
      file('systems/a.yaml', { id: 'lgsp', name: 'Một' }),
      file('systems/b.yaml', { id: 'lgsp', name: 'Hai' }),
    ]);
    expect(dataset.systems.get('lgsp')?.record.name).toBe('Một');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'duplicate-id',
      location: { file: 'data/systems/b.yaml', pointer: '/id' },
      related: [{ location: { file: 'data/systems/a.yaml', pointer: '/id' } }],
    });
  });

  it('reports an id that is used twice in one register', () => {
    const { problems } = buildDataset([
      file('citations.yaml', { citations: [{ id: 'kh-54' }, { id: 'qd-1' }, { id: 'kh-54' }] }),
    ]);
    expect(problems.map(({ location }) => location.pointer)).toEqual(['/citations/2/id']);
  });

  it('lets records of different kinds bear the same id', () => {
    const { problems } = buildDataset([
      file('systems/lgsp.yaml', { id: 'lgsp' }),
      file('tasks/lgsp.yaml', { id: 'lgsp', tasks: [] }),
    ]);
    expect(problems).toEqual([]);
  });
});
