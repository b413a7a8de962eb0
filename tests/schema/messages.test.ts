import { describe, expect, it } from 'vitest';
import { validateRecord } from '../../src/schema/index.js';

const observe = (value: unknown, asOf: unknown = '2025-11') => ({
  id: 'a',
  name: 'A',
  metrics: { m: { name: 'M', unitOfMeasure: '%', observations: [{ value, asOf }] } },
});

function find(kind: string, value: unknown) {
  return validateRecord(kind, value, 'a.yaml').map(({ code, location, message, hint }) => ({
    code,
    place: `${location.pointer}${location.on === 'key' ? ' key' : ''}`,
    text: `${message.vi} ${hint?.vi ?? ''}`,
  }));
}

const PLACE = '/metrics/m/observations/0';

describe('lời của lược đồ', () => {
  it.each([
    ['99,75', '99.75'],
    ['45 %', '45'],
    ['1.157.600', '1157600'],
    ['1,157,600.5', '1157600.5'],
    ['26.082', '26082 hoặc 26.082'],
    ['-3', '-3'],
  ])('tells to write %s as the number %s', (text, number) => {
    const [problem, ...others] = find('systems', observe(text));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'wrong-type', place: `${PLACE}/value` });
    expect(problem?.text).toContain(`: ${number}`);
  });

  it.each(['hơn 1,1 triệu', '100/102', 'Hoàn thành'])('takes the text %s, which is no number', (text) => {
    expect(find('systems', observe(text))).toEqual([]);
  });

  it.each(['2025-02-30', '2025-02-29', '2025-06-31', '2025-11-31T09:00'])('knows no day %s', (asOf) => {
    expect(find('systems', observe(1, asOf))).toMatchObject([
      { code: 'invalid-value', place: `${PLACE}/asOf` },
    ]);
  });

  it.each(['2024-02-29', '2025-11', '2025', '2025-11-30T09:00'])('takes the moment %s', (asOf) => {
    expect(find('systems', observe(1, asOf))).toEqual([]);
  });

  it.each([
    ['systems', { id: 'Thư điện tử', name: 'A' }, '/id', '"thu-dien-tu"'],
    ['systems', observe(1, '30/10/2025'), `${PLACE}/asOf`, '"2025-10-30"'],
    ['systems', observe(1, '10/2025'), `${PLACE}/asOf`, '"2025-10"'],
    ['systems', observe(1, '2025-11-11 09:00'), `${PLACE}/asOf`, '"2025-11-11T09:00"'],
    ['systems', { id: '..', name: 'A' }, '/id', 'Ví dụ: thu-dien-tu'],
    ['systems', { id: 'a', name: '' }, '/name', 'không được để trống'],
    ['systems', { id: 'a', name: 'A', providers: ['x', 'y', 'x'] }, '/providers/2', 'đã có'],
    [
      'systems',
      { id: 'a', name: 'A', metrics: { 'Tài khoản': {} } },
      '/metrics/Tài khoản key',
      '"tai-khoan"',
    ],
    [
      'systems',
      { id: 'a', name: 'A', relations: [{ kind: 'same', metrics: ['x'] }] },
      '/relations/0/metrics',
      'ít nhất 2 mục',
    ],
    [
      'citations',
      { citations: [{ id: 'a', type: 'Kế hoạch', number: '54' }] },
      '/citations/0/number key',
      '"symbol"',
    ],
    [
      'documents',
      { id: 'a', template: 'a', period: '2025-11', issueDate: '2025-02-30' },
      '/issueDate',
      'Không có ngày',
    ],
  ])('%s %j: at %s, with %s', (kind, value, place, words) => {
    const found = find(kind, value).find((problem) => problem.place === place);
    expect(found?.text).toContain(words);
  });

  it('names bounds', () => {
    const value = {
      id: 'a',
      name: 'A',
      metrics: { m: { name: 'M', unitOfMeasure: '%', decimals: 9, observations: [] } },
    };
    expect(find('systems', value)).toMatchObject([{ place: '/metrics/m/decimals', code: 'invalid-value' }]);
    expect(find('systems', value)[0]?.text).toContain('không được lớn hơn 6');
  });

  it('explains a number that a comma has cut in braces', () => {
    const value = observe(26);
    Object.assign(value.metrics.m.observations[0] ?? {}, { '082': null });
    expect(find('systems', value)[0]?.text).toContain('dấu phẩy ngăn hai mục');
  });

  it('tells once, at the key, that the lines below an entry are not indented under it', () => {
    const metric = { name: 'M', unitOfMeasure: '%', observations: [] };
    const flat = { id: 'a', name: 'A', metrics: { m: null, ...metric } };
    expect(find('systems', flat)).toMatchObject([{ code: 'wrong-type', place: '/metrics/m' }]);
    expect(find('systems', flat)[0]?.text).toContain('thụt vào');
    const target = { direction: 'atLeast', value: 80 };
    const indicator = { id: 'i', name: 'I', unitOfMeasure: '%', target: null, ...target };
    const set = { id: 'a', name: 'A', period: '2026', indicators: [indicator] };
    expect(find('indicators', set)).toMatchObject([{ code: 'wrong-type', place: '/indicators/0/target' }]);
  });

  it('tells of a single key of an entry that is not indented under it', () => {
    const metrics = { m: { name: 'M', unitOfMeasure: '%', observations: [] }, observations: [] };
    const [problem, ...others] = find('systems', { id: 'a', name: 'A', metrics });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'wrong-type', place: '/metrics/observations key' });
    expect(problem?.text).toContain('không thụt vào');
  });

  it('tells how to write a key that is missing, in one hint', () => {
    const value = observe(1);
    Reflect.deleteProperty(value.metrics.m.observations[0] ?? {}, 'asOf');
    const [problem, ...others] = find('systems', value);
    expect(others).toEqual([]);
    expect(problem?.text).toMatch(/thiếu khóa "asOf".* Thêm "asOf: …"\. .*2025-11/);
  });

  it('lists the first errors of a file and counts the rest', () => {
    const value = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, 1]));
    const found = find('systems', value);
    expect(found).toHaveLength(201);
    expect(found.at(-1)?.code).toBe('too-many-problems');
  });
});
