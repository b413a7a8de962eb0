import { describe, expect, it } from 'vitest';
import { listAsked } from '../../src/forms/index.js';
import { DATASET, formOf, periodOf } from './form-of.js';

describe('biểu mẫu hỏi gì', () => {
  it('asks for what was reported last time, with the value of then', () => {
    const { figures } = formOf();
    expect(figures.map(({ id, previous }) => [id, previous?.value])).toEqual([
      ['y-te-so/ho-so', 8300],
      ['y-te-so/ty-le', 99.8],
      ['y-te-so/kinh-phi', 1.75],
      ['y-te-so/ghi-chu', 'đang lập'],
    ]);
    expect(figures.map(({ current }) => current)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('says what a value can be', () => {
    const [count, share] = formOf().figures;
    expect(count).toMatchObject({ decimals: 0, minimum: 0, unitOfMeasure: 'hồ sơ', owner: 'Y tế số' });
    expect(count).not.toHaveProperty('maximum');
    expect(share).toMatchObject({ decimals: 2, minimum: 0, maximum: 100, unitOfMeasure: '%' });
  });

  it('asks no more for a task that was done, and writes documents by their number', () => {
    expect(formOf().tasks).toEqual([
      {
        id: 'viec/ke-hoach',
        title: 'Thực hiện Kế hoạch 54/KH-UBND',
        owner: 'Nhiệm vụ năm 2025',
        dueDate: '2025-12-31',
        previousStatus: 'ongoing',
      },
    ]);
  });

  it('shows what is recorded for the period already', () => {
    const { figures, tasks } = formOf('2025-11');
    expect(figures.find(({ id }) => id === 'y-te-so/ho-so')).toMatchObject({
      previous: { value: 8200 },
      current: { value: 8300 },
    });
    expect(tasks.map(({ id, current }) => [id, current?.status])).toEqual([
      ['viec/ke-hoach', 'ongoing'],
      ['viec/da-xong', 'done'],
    ]);
  });

  it('asks nothing of an agency that has never reported', () => {
    expect([...listAsked(DATASET, periodOf('2025-12')).keys()]).toEqual(['so-y-te']);
    expect([...listAsked(DATASET, periodOf('2025-10')).keys()]).toEqual([]);
  });
});
