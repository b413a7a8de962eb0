import { describe, expect, it } from 'vitest';
import { listOrigins } from './describe-case.js';
import { composeBody, readBody } from './template-head.js';

const METRICS = '{% assign m = systems.he-thong.metrics -%}{% assign all = m.tai-khoan | at: period -%}\n';

describe('không bao giờ in số sai', () => {
  it.each([
    ['the size of a list that the data does not have', '{{ document.shortcomings | size }}'],
    ['the sum of figures that the data does not have', '{{ systems.he-thong.metrics.khong-co | total }}'],
  ])('%s is reported, not 0', (_what, body) => {
    const result = composeBody(body);
    expect(readBody(result)).not.toContain('0');
    expect(result.places).not.toEqual([]);
  });

  it('counts what may be absent as none', () => {
    expect(readBody(composeBody('{{ document.shortcomings | optional | size }}'))).toBe('kết quả0./.');
  });

  it('counts the records of a collection', () => {
    expect(readBody(composeBody('Có {{ agencies | size }}'))).toBe('kết quảCó 4./.');
  });

  it('finds what "where" asks for', () => {
    const body = '{% assign some = agencies | where: "kind", "enterprise" %}Có {{ some | size }}';
    const result = composeBody(body);
    expect(result.places.length > 0 || readBody(result) === 'kết quảCó 2./.', readBody(result)).toBe(true);
  });

  it('prints no share with decimals that are no number', () => {
    const result = composeBody(`${METRICS}{{ all | share_of: all, "hai" | percent }}`);
    expect(readBody(result)).not.toContain('NaN');
    expect(result.places).not.toEqual([]);
  });

  it('does not pass over a period that it does not know', () => {
    const result = composeBody(`${METRICS}{{ m.tai-khoan | at: "2025-10" | number }}`);
    expect(result.places.length > 0 || readBody(result).includes('26.082'), readBody(result)).toBe(true);
  });

  it.each([
    ['a share of unlike units', '{{ m.xa | at: period | share_of: all | percent }}', 'figure-not-computable'],
    [
      'a share of a percentage',
      '{{ m.ty-le | at: period | share_of: all | percent }}',
      'figure-not-computable',
    ],
    ['a sum of unlike units', '{{ m.xa | at: period | concat: all | total }}', 'figure-not-computable'],
    ['a percent sign behind a count', '{{ all | percent }}', 'template-unsupported'],
    ['a percent sign behind the size of a list', '{{ agencies | size | percent }}', 'template-unsupported'],
    ['a percent sign behind a sum', '{{ all | total | percent }}', 'template-unsupported'],
    ['agencies that are not there', 'của {{ document.agencies | agency }}', 'missing-data'],
    ['documents that are not there', '({{ document.citations | cite }})', 'missing-data'],
  ])('refuses %s, at its place', (_what, body, code) => {
    const result = composeBody(METRICS + body);
    expect(result.places).toEqual([expect.stringContaining(` ${code} `)]);
    expect(readBody(result)).not.toMatch(/\d/);
  });

  it('leaves out the footnote of documents that are not there', () => {
    const result = composeBody('Xong{{ document.citations | cite | footnote }}');
    expect([readBody(result), result.places]).toEqual(['kết quảXong./.', []]);
  });

  it('refuses a share of nothing or of words', () => {
    const result = composeBody(`${METRICS}{% assign text = m.chu | at: period %}{{ all | share_of: text }}`);
    expect(result.places).toEqual([
      expect.stringMatching(/^error template-unsupported templates\/mau\.md:10:/),
    ]);
  });

  it.each([
    ['echo', '{% echo systems.he-thong.name %}'],
    ['cycle', '{% cycle systems.he-thong.name %}'],
    ['liquid', '{% liquid\necho systems.he-thong.name\n%}'],
  ])('prints no value without its origin through the tag %s', (_tag, body) => {
    const result = composeBody(body);
    expect(result.places.length > 0 || listOrigins(result.document).length > 0).toBe(true);
  });
});

describe('không để mất chữ của mẫu', () => {
  it('reports a footnote that has no text', () => {
    expect(composeBody('Một[^khong-co] hai').places).not.toEqual([]);
  });

  it('keeps a footnote that is written inside an annex', () => {
    const result = composeBody(':::annex{title="A"}\nMột[^a]\n\n[^a]: Chú thích\n:::');
    expect(result.places.length > 0 || readBody(result).includes('Chú thích')).toBe(true);
  });

  it('keeps the paragraphs of a footnote apart', () => {
    const result = composeBody('Một[^a]\n\n[^a]: Đoạn đầu.\n\n    Đoạn hai.');
    expect(readBody(result)).not.toContain('đầu.Đoạn');
  });

  it('reports what a footnote cannot hold', () => {
    const result = composeBody('Một[^a]\n\n[^a]: Chú thích\n\n    - gạch trong chú thích');
    expect(result.places.length > 0 || readBody(result).includes('gạch')).toBe(true);
  });

  it('reports a table row that is longer than the header', () => {
    expect(composeBody('| a | b |\n| --- | --- |\n| 1 | 2 | 3 |').places).not.toEqual([]);
  });
});
