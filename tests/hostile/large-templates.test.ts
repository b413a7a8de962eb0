import { describe, expect, it } from 'vitest';
import { composeBody } from '../compose/template-head.js';

const count = (times: number, write: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => write(i));
const names = count(50_000, (index) => `ten${index}`);
const doubled = `{% assign a = agencies %}${'{% assign a = a | concat: a %}'.repeat(14)}`;

/** What a template would do to those who read it: the code that is expected, and a word of the message. */
const CASES: readonly (readonly [what: string, body: string, code: string, word: string])[] = [
  ['a list doubled fourteen times and printed', `${doubled}{{ a | agency }}`, 'template-syntax', 'quá dài'],
  [
    'a text that doubles',
    `{% assign a = "x" %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(60)}`,
    'template-syntax',
    'quá dài',
  ],
  [
    '20,000 outputs in lines of their own',
    '{{ period.label }}\n\n'.repeat(20_000),
    'template-unsupported',
    'quá dài',
  ],
  [
    '20,000 loops',
    '{% for i in (1..1) %}\n- a\n{% endfor %}\n'.repeat(20_000),
    'template-unsupported',
    'quá dài',
  ],
  [
    '50,000 names in one tag',
    `{% if ${names.join(' or ')} %}x{% endif %}`,
    'template-unknown-name',
    '"ten0"',
  ],
  ['50,000 arguments', `{{ period.label | join: ${names.join(', ')} }}`, 'template-unknown-name', '"ten0"'],
  [
    'names inside names',
    `{{ period${'[a'.repeat(50_000)}${']'.repeat(50_000)} }}`,
    'template-syntax',
    'không đúng chỗ',
  ],
  ['5,000 quotations inside one another', `${'> '.repeat(5000)}a`, 'template-unsupported', 'quá sâu'],
  ['5,000 lists inside one another', `${'- '.repeat(5000)}a`, 'template-unsupported', 'quá sâu'],
  [
    'lists inside one another, line by line',
    count(600, (i) => `${'  '.repeat(i)}- a`).join('\n'),
    'template-unsupported',
    'quá',
  ],
  ['100,000 footnotes', count(100_000, (i) => `[^${i}]: a`).join('\n'), 'template-unsupported', 'quá dài'],
  ['a page of emphasis', '*a **b '.repeat(20_000), 'template-unsupported', 'quá nhiều dấu'],
  [
    'a paragraph of emphasis, line by line',
    '*a **b |\n'.repeat(2900),
    'template-unsupported',
    'quá nhiều dấu',
  ],
  [
    'tags inside one another',
    `${'{% if period %}'.repeat(5000)}${'{% endif %}'.repeat(5000)}`,
    'template-syntax',
    'quá sâu',
  ],
  ['braces', '{'.repeat(500_000), 'template-syntax', 'Chưa đóng ngoặc'],
  ['comments that do not end', '{% comment %}'.repeat(50_000), 'template-syntax', 'chưa có thẻ đóng'],
];

describe('mẫu quá lớn', () => {
  it.each(CASES)('%s: a finding', (_what, body, code, word) => {
    const { problems } = composeBody(body);
    const found = problems.find((problem) => problem.code === code);
    expect(found?.message.vi).toContain(word);
    expect(problems.length).toBeLessThanOrEqual(101);
  });

  it('reads 20,000 outputs in one paragraph', () => {
    const { document, problems } = composeBody('{{ period.year }} '.repeat(20_000));
    expect(problems).toEqual([]);
    expect(JSON.stringify(document).split('"2025"').length - 1).toBeGreaterThanOrEqual(20_000);
  });

  it('reads a word of 250,000 letters', () => {
    expect(composeBody('a'.repeat(250_000)).problems).toEqual([]);
  });

  it('reads a word of 250,000 letters beside one that is not NFC', () => {
    const { problems } = composeBody(`${'hệ'.normalize('NFD')}\n\n${'a'.repeat(250_000)}`);
    expect(problems.map(({ code }) => code)).toEqual(['text-not-nfc']);
  });
});
