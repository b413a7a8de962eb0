import { describe, expect, it } from 'vitest';
import { composeTemplate } from './read-case.js';
import { HEAD, readBody } from './template-head.js';

function compose(body: string, dataOf: string) {
  return composeTemplate(`${HEAD}${body}\n`, dataOf);
}

const WORKS = '{% assign works = tasks.viec | works_in: period, "nhom"';
const LOOP = '{% for work in works %}{{ work | work_line }}{% endfor %}';

describe('work_line', () => {
  it('names a wording that the workspace does not have, and what it may have been', () => {
    const body =
      '{% assign works = tasks.viec | works_in: period -%}\n{% for work in works limit: 1 %}{{ work | work_line: "baocao" }}{% endfor %}';
    const { problems } = compose(body, 'work-lines');
    expect(problems.map(({ code, hint }) => [code, hint?.vi])).toEqual([
      ['unknown-id', 'Có phải là "bao-cao"?'],
    ]);
  });

  it('is for works, not for tasks', () => {
    const { problems } = compose(
      '{% for task in tasks.viec.tasks limit: 1 %}{{ task | work_line }}{% endfor %}',
      'work-lines',
    );
    expect(problems[0]?.code).toBe('template-unsupported');
  });
});

describe('works_in của nhóm không có việc nào trong kỳ', () => {
  it.each([
    ['', ['missing-data']],
    [', "settled"', []],
    [', "optional"', []],
  ])('whose tasks were all done before, with "%s"', (mode, codes) => {
    const { problems } = compose(`${WORKS}${mode} -%}\n${LOOP}`, 'gap');
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('câu chữ in không qua bộ lọc prose', () => {
  it('never shows its braces', () => {
    const body =
      '{% for task in tasks.viec.tasks %}{{ task.title }}; {{ task.title | upcase_first }}.{% endfor %}';
    const text = readBody(compose(body, 'sentences'));
    expect(text).toContain('nay có hơn 200 học viên tại Cổng học số *mới*');
    expect(text).not.toMatch(/\{[a-z]/);
  });
});
