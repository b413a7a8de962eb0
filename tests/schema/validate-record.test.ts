import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/model/index.js';
import { validateRecord } from '../../src/schema/index.js';

const FILE = 'data/systems/a.yaml';
const metric = { name: 'Tài khoản', unitOfMeasure: 'tài khoản', observations: [] };

function find(kind: string, value: unknown): string[] {
  return validateRecord(kind, value, FILE).map(({ code, location }) => {
    expect(location.file).toBe(FILE);
    return `${code} ${location.on ?? 'value'} ${location.pointer}`;
  });
}

function findOne(kind: string, value: unknown) {
  const problems = validateRecord(kind, value, FILE);
  expect(problems).toHaveLength(1);
  return { message: problems[0]?.message.vi, hint: problems[0]?.hint?.vi };
}

describe('lược đồ', () => {
  it('finds nothing in a good record', () => {
    const good = { ...metric, decimals: 2, observations: [{ value: 99.75, asOf: '2025-11-11T09:00' }] };
    expect(find('systems', { id: 'a', name: 'A', metrics: { 'tai-khoan': good } })).toEqual([]);
  });

  it('reports a missing key at the record that lacks it, with the Vietnamese name of the key', () => {
    expect(find('systems', { id: 'a' })).toEqual(['missing-key value ']);
    expect(find('systems', { id: 'a', name: 'A', metrics: { m: { name: 'M', observations: [] } } })).toEqual([
      'missing-key value /metrics/m',
    ]);
    const { message, hint } = findOne('systems', { id: 'a' });
    expect(message).toBe('Mục này (Hệ thống dùng chung) thiếu khóa "name" (Tên hệ thống).');
    expect(hint).toContain('Hệ thống Thư điện tử công vụ');
  });

  it('reports an unknown key on the key, with a near name', () => {
    const { unitOfMeasure, ...rest } = metric;
    const value = {
      id: 'a',
      name: 'A',
      metrics: { m: { ...rest, unitOfMeasure, unitOfMesure: unitOfMeasure } },
    };
    expect(find('systems', value)).toEqual(['unknown-key key /metrics/m/unitOfMesure']);
    expect(findOne('systems', value)).toEqual({
      message: 'Không có khóa "unitOfMesure" ở mục này.',
      hint: 'Có phải là "unitOfMeasure"?',
    });
  });

  it('lists the known keys when none is near', () => {
    const { hint } = findOne('workspace', { name: 'A', defaultReport: 'da06', xyzxyz: 1 });
    expect(hint).toContain('name, defaultReport');
  });

  it('reports a wrong type at the value, in words', () => {
    const value = { id: 'a', name: 'A', metrics: { m: { ...metric, observations: 5 } } };
    expect(find('systems', value)).toEqual(['wrong-type value /metrics/m/observations']);
    expect(findOne('systems', value).message).toBe('Giá trị "5" không đúng kiểu: chỗ này cần danh sách.');
  });

  it('tells to quote a text that is all digits', () => {
    const citation = { id: 'kh-54', type: 'Kế hoạch', number: 54, symbol: 'KH-UBND' };
    expect(find('citations', { citations: [citation] })).toEqual(['wrong-type value /citations/0/number']);
    expect(findOne('citations', { citations: [citation] }).hint).toContain('dấu ngoặc kép');
  });

  it('reports a value outside an enumeration, with the near one', () => {
    const task = { id: 't', title: 'Làm', progress: [{ period: '2025-11', status: 'donne' }] };
    const list = { id: 'l', name: 'L', tasks: [task] };
    expect(find('tasks', list)).toEqual(['invalid-value value /tasks/0/progress/0/status']);
    const { message, hint } = findOne('tasks', list);
    expect(message).toContain('done');
    expect(hint).toBe('Có phải là "done"?');
  });

  it.each(['2025-13', '2025-1', '11/2025', '2025-11-32', '2025-11-11 09:00', '2025-11-11T25:00'])(
    'refuses the moment %s',
    (asOf) => {
      const value = {
        id: 'a',
        name: 'A',
        metrics: { m: { ...metric, observations: [{ value: 1, asOf }] } },
      };
      expect(find('systems', value)).toEqual(['invalid-value value /metrics/m/observations/0/asOf']);
    },
  );

  it('shows every error of a file at once', () => {
    const value = { id: 'A B', nane: 'x', metrics: { m: { ...metric, decimals: 'hai' } } };
    expect(find('systems', value).sort()).toEqual([
      'invalid-value value /id',
      'missing-key value ',
      'unknown-key key /nane',
      'wrong-type value /metrics/m/decimals',
    ]);
  });

  it('names the wanted keys of a relation by its kind', () => {
    const relation = { kind: 'sum', total: 'a' };
    expect(find('systems', { id: 'a', name: 'A', relations: [relation] })).toEqual([
      'missing-key value /relations/0',
    ]);
  });

  it.each(KINDS)('knows the kind %s and refuses what is no map', (kind) => {
    for (const value of [null, [], 'chữ', 5]) {
      expect(find(kind, value)).toEqual(['wrong-type value ']);
    }
  });

  it('says every finding in both languages', () => {
    for (const { message, hint } of validateRecord('systems', { id: 5, nane: 'x' }, FILE)) {
      for (const text of [message.vi, message.en, hint?.vi ?? '.', hint?.en ?? '.']) {
        expect(text).toMatch(/[.?]$/);
      }
    }
  });
});
