import { describe, expect, it } from 'vitest';
import { isDoubtful } from '../../src/analysis/index.js';
import type { Observation } from '../../src/model/index.js';

const READING = { field: 'value', value: 2033, note: 'Có thể là 2.033' };
const REASON = { reason: 'Chờ đối chiếu', decidedBy: 'Sở Khoa học và Công nghệ' };

describe('số liệu còn ngờ', () => {
  it.each<[string, Partial<Observation>, boolean]>([
    ['with nothing said about it', {}, false],
    ['that its source gives in another way too', { otherReadings: [READING] }, true],
    ['of which only the date has another reading', { otherReadings: [{ ...READING, field: 'asOf' }] }, false],
    [
      'kept on record although readings differ',
      { acknowledgements: [{ code: 'same-quantity-differs', ...REASON }] },
      true,
    ],
    [
      'whose sudden jump is on record as right',
      { acknowledgements: [{ code: 'sudden-jump', ...REASON }] },
      false,
    ],
    ['with lists that are empty', { acknowledgements: [], otherReadings: [] }, false],
  ])('%s', (_what, more, isDoubted) => {
    expect(isDoubtful({ value: 20033, asOf: '2025-07', ...more })).toBe(isDoubted);
  });
});
