import { describe, expect, it } from 'vitest';
import { composeCase } from './read-case.js';

const { problems } = composeCase('sentences');

describe('số liệu trong câu chữ', () => {
  it('that is missing is missing at the metric, and leads to the sentence', () => {
    const [missing] = problems;
    expect(missing?.location).toEqual({
      file: 'data/systems.yaml',
      pointer: '/metrics/chung-nhan/observations',
    });
    expect(missing?.related?.map(({ location }) => location)).toEqual([
      { file: 'data/tasks.yaml', pointer: '/tasks/1/progress/0/result' },
    ]);
  });

  it('whose id is wrong is told at the sentence', () => {
    expect(problems.filter(({ code }) => code === 'unknown-id').map(({ location }) => location)).toEqual([
      { file: 'data/tasks.yaml', pointer: '/tasks/1/progress/0/result' },
    ]);
  });
});
