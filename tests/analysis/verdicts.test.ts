import { describe, expect, it } from 'vitest';
import { computeVerdict, judgeResult } from '../../src/analysis/index.js';
import type { IndicatorResult, Target, Verdict } from '../../src/model/index.js';

const resultOf = (entries: Partial<IndicatorResult>): IndicatorResult => ({ period: '2025-11', ...entries });

describe('đánh giá theo số liệu', () => {
  it.each<[Target['direction'], number, readonly [below: number, at: number, above: number], string]>([
    ['atLeast', 80, [79.99, 80, 80.01], 'notMet met met'],
    ['atMost', 80, [79.99, 80, 80.01], 'met met notMet'],
    ['equal', 80, [79.99, 80, 80.01], 'notMet met notMet'],
    ['lessThan', 80, [79.99, 80, 80.01], 'met notMet notMet'],
    ['moreThan', 80, [79.99, 80, 80.01], 'notMet notMet met'],
    ['done', 80, [79.99, 80, 80.01], 'notMet met met'],
    ['atLeast', 0, [-1, 0, 1], 'notMet met met'],
    ['atMost', 0, [-1, 0, 1], 'met met notMet'],
    ['equal', 0, [-1, 0, 1], 'notMet met notMet'],
    ['lessThan', 0, [-1, 0, 1], 'met notMet notMet'],
    ['moreThan', 0, [-1, 0, 1], 'notMet notMet met'],
    ['done', 1, [0, 1, 2], 'notMet met met'],
    ['atLeast', -5, [-6, -5, -4], 'notMet met met'],
    ['atMost', -5, [-6, -5, -4], 'met met notMet'],
    ['equal', -5, [-6, -5, -4], 'notMet met notMet'],
    ['atMost', 100, [0, 100, 1000], 'met met notMet'],
  ])('%s %d: %j is %s', (direction, value, results, verdicts) => {
    const found = results.map((result) => computeVerdict({ direction, value }, resultOf({ value: result })));
    expect(found).toEqual(verdicts.split(' '));
  });

  it.each<[string, Target, Partial<IndicatorResult>]>([
    ['no target', { direction: 'done' }, { value: 1 }],
    ['a target in words', { direction: 'atLeast', value: 'Hoàn thành' }, { value: 1 }],
    ['a target that only looks like a number', { direction: 'atLeast', value: '80' }, { value: 90 }],
    ['no result', { direction: 'atMost', value: 80 }, {}],
    ['an empty result', { direction: 'atMost', value: 80 }, { value: null }],
    ['a result in words', { direction: 'atMost', value: 80 }, { value: '79' }],
  ])('%s: no verdict', (_what, target, result) => {
    expect(computeVerdict(target, resultOf(result))).toBeUndefined();
  });
});

describe('đánh giá in ra', () => {
  const target: Target = { direction: 'atLeast', value: 80 };
  const reasonFor = (code: string) => [{ code, reason: 'Nguồn tính cả phần chưa công bố.', decidedBy: 'Sở' }];
  const settled = reasonFor('verdict-mismatch');
  const other = reasonFor('sudden-jump');

  it.each<[string, Partial<IndicatorResult>, Verdict | undefined, string?]>([
    ['the figures alone', { value: 80 }, 'met', 'computed'],
    ['the figures alone, below', { value: 79 }, 'notMet', 'computed'],
    ['the figures go before the word of the source', { value: 79, verdict: 'met' }, 'notMet', 'computed'],
    [
      'a reason for something else',
      { value: 79, verdict: 'met', acknowledgements: other },
      'notMet',
      'computed',
    ],
    ['a recorded reason', { value: 79, verdict: 'met', acknowledgements: settled }, 'met', 'declared'],
    [
      'one reason of two',
      { value: 79, verdict: 'met', acknowledgements: [...other, ...settled] },
      'met',
      'declared',
    ],
    ['a reason without a word of the source', { value: 79, acknowledgements: settled }, 'notMet', 'computed'],
    ['only the word of the source', { verdict: 'met' }, 'met', 'declared'],
    ['only the word of the source, not met', { value: null, verdict: 'notMet' }, 'notMet', 'declared'],
    ['words without a figure', { wording: 'Đang triển khai' }, 'notAssessed', 'declared'],
    ['words and a verdict', { wording: 'Đã xong', verdict: 'met' }, 'met', 'declared'],
    ['nothing at all', {}, undefined],
    ['an empty figure', { value: null }, undefined],
    ['an empty figure with a reason', { value: null, acknowledgements: settled }, undefined],
  ])('%s', (_what, result, verdict, basis) => {
    expect(judgeResult(target, resultOf(result))).toEqual(verdict && { verdict, basis });
  });
});
