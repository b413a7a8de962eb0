import { describe, expect, it } from 'vitest';
import { downcaseFirst, joinList, suggestName, upcaseFirst } from '../../src/text/index.js';

describe('chữ trong câu', () => {
  it('joins a list as a sentence does', () => {
    expect(joinList([])).toBe('');
    expect(joinList(['A'])).toBe('A');
    expect(joinList(['A', 'B'])).toBe('A và B');
    expect(joinList(['A', 'B', 'C'])).toBe('A, B và C');
    expect(joinList(['A', 'B', 'C'], '; ')).toBe('A; B; C');
    expect(joinList(['A', 'B'], '; ')).toBe('A; B');
    expect(joinList(['A', 'B', 'C'], '')).toBe('ABC');
    expect(joinList([], '; ')).toBe('');
  });

  it('changes the first letter, Vietnamese ones too', () => {
    expect(upcaseFirst('đã xong')).toBe('Đã xong');
    expect(upcaseFirst('ứng dụng')).toBe('Ứng dụng');
    expect(downcaseFirst('Đôn đốc')).toBe('đôn đốc');
    expect(downcaseFirst('Ở cấp xã')).toBe('ở cấp xã');
    expect([upcaseFirst(''), downcaseFirst('')]).toEqual(['', '']);
    expect([upcaseFirst('đ'), downcaseFirst('Đ')]).toEqual(['Đ', 'đ']);
    expect([upcaseFirst('Xong'), downcaseFirst('xong')]).toEqual(['Xong', 'xong']);
    expect(downcaseFirst('A1 và A2')).toBe('a1 và A2');
  });

  it('leaves an abbreviation in capitals', () => {
    expect(downcaseFirst('UBND tỉnh')).toBe('UBND tỉnh');
    expect(downcaseFirst('VNeID')).toBe('VNeID');
    expect(downcaseFirst('ĐVHC')).toBe('ĐVHC');
  });
});

describe('gợi ý tên gần giống', () => {
  const keys = ['metrics', 'name', 'observations', 'unitOfMeasure'];

  it.each([
    ['unitOfMesure', 'unitOfMeasure'],
    ['obsevation', 'observations'],
    ['Name', 'name'],
    ['metric', 'metrics'],
  ])('takes %s for %s', (typed, meant) => {
    expect(suggestName(typed, keys)).toBe(meant);
  });

  it('guesses nothing from a name that is far from all', () => {
    expect(suggestName('ghiChu', keys)).toBeUndefined();
    expect(suggestName('name', [])).toBeUndefined();
  });

  it.each([
    ['one letter of five', 'abcdx', ['abcde'], 'abcde'],
    ['two letters of six', 'abcdxy', ['abcdef'], 'abcdef'],
    ['not two of five', 'abcxy', ['abcde'], undefined],
    ['one letter of a short name', 'ax', ['ay'], 'ay'],
    ['not two of a short name', 'ab', ['cd'], undefined],
    ['the nearest, wherever it stands', 'metrics', ['metrixx', 'metric', 'matrixs'], 'metric'],
    ['the first of two equally near', 'abcde', ['abcdx', 'abcdy'], 'abcdx'],
    ['large letters for small ones', 'METRICS', ['metrics'], 'metrics'],
    ['small letters for large ones', 'vneid', ['VNeID'], 'VNeID'],
  ])('allows a third of the letters: %s', (_what, typed, candidates, meant) => {
    expect(suggestName(typed, candidates)).toBe(meant);
  });
});
