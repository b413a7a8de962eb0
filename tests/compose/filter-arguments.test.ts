import { describe, expect, it } from 'vitest';
import { FILTER_ARGUMENTS } from '../../src/compose/filters/filter-arguments.js';
import { FILTER_NAMES } from '../../src/compose/filters/index.js';
import { composeBody } from './template-head.js';

const METRIC = 'systems.he-thong.metrics.tai-khoan';

describe('đối số của bộ lọc', () => {
  it('mỗi bộ lọc đều khai đối số', () => {
    expect(Object.keys(FILTER_ARGUMENTS)).toEqual(FILTER_NAMES);
  });

  it.each([
    ['thiếu', `{{ ${METRIC} | at: period | share_of }}`, '"share_of"'],
    ['thừa', `{{ ${METRIC} | at: period | number: 2 }}`, 'không có đối số nào'],
    ['chữ lạ', `{{ ${METRIC} | at: period, "optionl" }}`, '"optional"'],
    ['kỳ không có', `{{ ${METRIC} | at: "thang-11" | number }}`, 'cần một kỳ'],
    ['số lẻ sai', `{{ ${METRIC} | at: period | share_of: 5, "hai" }}`, 'từ 0 đến 6'],
    ['kiểu viện dẫn', '{{ "kh-45" | cite: "ref" }}', '"reference"'],
  ])('%s là lỗi', (_what, body, word) => {
    const { places, problems } = composeBody(body);
    const found = problems.find(({ message }) => message.vi.includes(word));
    expect(found?.code, places.join('\n')).toBe('template-syntax');
    expect(found?.hint?.vi).toContain('templates/README.md');
  });

  it('lời báo lỗi cú pháp là tiếng Việt', () => {
    const bodies = [
      '{{ period.label | }}',
      '{{ period.label period.id }}',
      '{% for a %}b{% endfor %}',
      '{{ (1..) }}',
    ];
    for (const body of bodies) {
      const [first] = composeBody(body).problems;
      expect(first?.message.vi, body).not.toMatch(/expected|unexpected|invalid/);
    }
  });
});
