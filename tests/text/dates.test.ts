import { describe, expect, it } from 'vitest';
import { daysInMonth, formatDate, formatDateLong, formatMoment, parseDate } from '../../src/text/index.js';

describe('ngày tháng (Phụ lục I, Phần I, II.4.b: số 0 trước ngày dưới 10 và tháng 1, 2)', () => {
  it.each([
    [{ year: 2025, month: 10, day: 6 }, '06/10/2025', 'ngày 06 tháng 10 năm 2025'],
    [{ year: 2025, month: 1, day: 5 }, '05/01/2025', 'ngày 05 tháng 01 năm 2025'],
    [{ year: 2025, month: 2, day: 28 }, '28/02/2025', 'ngày 28 tháng 02 năm 2025'],
    [{ year: 2025, month: 3, day: 9 }, '09/3/2025', 'ngày 09 tháng 3 năm 2025'],
    [{ year: 2025, month: 9, day: 30 }, '30/9/2025', 'ngày 30 tháng 9 năm 2025'],
    [{ year: 2025, month: 12, day: 31 }, '31/12/2025', 'ngày 31 tháng 12 năm 2025'],
    [{ year: 2025, month: 10, day: 10 }, '10/10/2025', 'ngày 10 tháng 10 năm 2025'],
  ])('%o is written %s', (date, short, long) => {
    expect(formatDate(date)).toBe(short);
    expect(formatDateLong(date)).toBe(long);
  });

  it('reads only days that exist', () => {
    expect(parseDate('2025-10-06')).toEqual({ year: 2025, month: 10, day: 6 });
    expect(parseDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseDate('2025-01-01')).toEqual({ year: 2025, month: 1, day: 1 });
    expect(parseDate('2025-12-31')).toEqual({ year: 2025, month: 12, day: 31 });
  });

  it.each([
    ['2025-02-29', '2025-04-31', '2025-01-32', '2025-10-00', '2025-13-01', '2025-00-10'],
    ['6/10/2025', '2025-10-6', '2025-1-06', '25-10-06', '12025-10-06', '2025-10-061', ''],
    ['2025-10-06T09:00', ' 2025-10-06', '2025-10-06 ', '2025-10', '2025', '2025-Q4', '2025-1o-06'],
  ])('reads nothing from %s and the like', (...texts) => {
    for (const text of texts) expect(parseDate(text), text).toBeUndefined();
  });

  it('knows the length of every month', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2025, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28]);
  });
});

describe('thời điểm của số liệu', () => {
  it.each([
    ['2025-11-11T09:00', '09 giờ ngày 11/11/2025'],
    ['2025-11-11T14:30', '14 giờ 30 phút ngày 11/11/2025'],
    ['2025-11-11', 'ngày 11/11/2025'],
    ['2025-01-05', 'ngày 05/01/2025'],
    ['2025-11', 'tháng 11/2025'],
    ['2025-02', 'tháng 02/2025'],
    ['2025', 'năm 2025'],
    ['2025-03', 'tháng 3/2025'],
    ['2025-11-11T00:00', '00 giờ ngày 11/11/2025'],
    ['2025-02-09T09:05', '09 giờ 05 phút ngày 09/02/2025'],
    ['2025-Q4', 'quý IV năm 2025'],
    ['2025-H1', '6 tháng đầu năm 2025'],
  ])('%s is written %s', (moment, text) => {
    expect(formatMoment(moment)).toBe(text);
  });

  it('leaves what is no moment', () => {
    for (const text of [
      'cuối năm',
      '2025-Q',
      '',
      'x2025',
      '2025x',
      '25',
      '2025-1',
      '2025-11-1',
      '2025-11-11T9:00',
    ])
      expect(formatMoment(text), text).toBeUndefined();
    for (const text of ['2025-11-11T09', '2025-11-11T09:0', '2025-11-11T09:00:00', '2025-11-11 09:00'])
      expect(formatMoment(text), text).toBeUndefined();
  });
});
