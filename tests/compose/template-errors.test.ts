import { describe, expect, it } from 'vitest';
import { composeTemplate } from './read-case.js';
import { composeBody, HEAD } from './template-head.js';

/** The sign stands where the finding is expected. */
const SIGN = '«';

/** Bodies with one mistake each: the code that is expected, and a word of the message. */
const MISTAKES: readonly (readonly [what: string, body: string, code: string, word: string])[] = [
  ['unknown filter', 'Có {{ systems.he-thong.name | «nubmer }}', 'template-syntax', '"nubmer"'],
  ['arithmetic', 'Có\n\n- {{ 5 | «plus: 3 }}', 'template-syntax', '"plus"'],
  ['unknown tag', 'Có\n\n«{% tabel x %}', 'template-syntax', '"tabel"'],
  ['tag that reads files', 'Có\n\n«{% include "x" %}', 'template-syntax', '"include"'],
  ['unclosed tag', 'Có\n«{% if true %}một', 'template-syntax', '{% if true %}'],
  ['unclosed output', 'Có «{{ systems.he-thong.name', 'template-syntax', 'Chưa đóng ngoặc'],
  ['endless loop', '«{% for i in (1..100000000) %}x{% endfor %}', 'template-syntax', 'quá nhiều'],
  ['unknown name', 'Có\n- {{ «sytems.he-thong.name }}', 'template-unknown-name', '"sytems"'],
  ['unknown name in a tag', '{% if «peroid.month == 1 %}a{% endif %}', 'template-unknown-name', '"peroid"'],
  ['unknown record', 'Có\n- «{{ systems.he-thog.name }}', 'template-unknown-name', '"systems.he-thog"'],
  ['unknown citation', 'Theo «{{ "kh-45" | cite }}', 'unknown-id', '"kh-45"'],
  ['unknown agency', 'Do «{{ "khong-co" | agency }}', 'unknown-id', '"khong-co"'],
  ['no metric', 'Có «{{ systems.he-thong.name | at: period }}', 'template-unsupported', '"at"'],
  ['HTML', 'Chữ «<b>đậm', 'template-unsupported', 'html'],
  ['quotation', 'Một\n\n«> hai', 'template-unsupported', 'blockquote'],
  ['code', 'Một «`hai`', 'template-unsupported', 'inlineCode'],
  ['rule', 'Một\n\n«---\n\nhai', 'template-unsupported', 'thematicBreak'],
  ['picture', 'Một «![hai](ba.png)', 'template-unsupported', 'image'],
  ['heading too deep', 'Một\n\n«##### Hai', 'template-unsupported', 'cấp 5'],
  ['unknown block', 'Một\n\n«:::hop\nhai\n:::', 'template-unsupported', ':::hop'],
  ['table block without table', 'Một\n\n«:::table\nhai\n:::', 'template-unsupported', ':::table'],
  ['dashes too deep', '- Một\n  - Hai\n    «- Ba', 'template-unsupported', 'hai cấp'],
  ['after a loop', '{% for i in (1..3) %}a\n{% endfor %}\n«> b', 'template-unsupported', 'blockquote'],
  ['after a long value', '{{ systems.he-thong.name }} «<i>b', 'template-unsupported', 'html'],
];

function expectAt(text: string, offset: number, code: string): string {
  const before = text.slice(0, offset).split('\n');
  return `error ${code} templates/mau.md:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('lỗi của mẫu', () => {
  it.each(MISTAKES)('%s is reported at its line and column', (_what, marked, code, word) => {
    const body = marked.replace(SIGN, '');
    const expected = expectAt(HEAD + body, HEAD.length + marked.indexOf(SIGN), code);
    const { places, problems } = composeBody(body);
    expect(places).toContain(expected);
    const problem = problems[places.indexOf(expected)];
    expect(problem?.message.vi).toContain(word);
    expect(problem?.hint?.vi).toMatch(/[.?]$/);
  });

  it.each(MISTAKES)('%s is reported in a file with CRLF too', (_what, marked, code) => {
    const body = marked.replaceAll('\n', '\r\n');
    const head = HEAD.replaceAll('\n', '\r\n');
    const text = head + body.replace(SIGN, '');
    const { places } = composeTemplate(text, 'figures');
    expect(places).toContain(expectAt(text, head.length + body.indexOf(SIGN), code));
  });

  it('offers the near name', () => {
    const { problems } = composeBody('{{ sytems.x }}{{ systems.he-thog.name }}');
    const hints = problems.map(({ hint }) => hint?.vi);
    expect(hints).toEqual(
      expect.arrayContaining(['Có phải là "systems"?', 'Có phải là "systems.he-thong"?']),
    );
  });

  it('is found in the front matter, at its entry', () => {
    const wrong = HEAD.replace('subject: kết quả', 'subject: "{{ sytems.a }}"').replace(
      'pho-giam-doc',
      'ai-do',
    );
    const unknown = composeTemplate(wrong.replace('ai-do', 'pho-giam-doc'), 'figures');
    expect(unknown.places[0]).toBe('error template-unknown-name templates/mau.md:5:10');
    expect(composeTemplate(wrong, 'figures').places).toEqual([
      'error template-unknown-name templates/mau.md:5:10',
      'error unknown-id templates/mau.md:7:12',
    ]);
  });

  it('is found in the keys of the front matter', () => {
    const wrong = HEAD.replace('kind: report', 'kind: bao-cao\nsuject: x');
    expect([...composeTemplate(wrong, 'figures').places].sort()).toEqual([
      'error invalid-value templates/mau.md:3:7',
      'error unknown-key templates/mau.md:4:1',
    ]);
  });

  it('is a document type that the decree does not have', () => {
    const wrong = HEAD.replace(/documentType: .*/, 'documentType: Báo cáoo');
    const line = wrong.split('\n').findIndex((text) => text.startsWith('documentType')) + 1;
    expect(composeTemplate(wrong, 'figures').places).toEqual([
      `error invalid-value templates/mau.md:${line}:15`,
    ]);
  });

  it('is a front matter that is not there or not closed', () => {
    for (const text of ['# Nội dung\n', '---\ntitle: Mẫu\n\n# Nội dung\n', '']) {
      expect(composeTemplate(text, 'figures').places).toEqual(['error template-syntax templates/mau.md:1:1']);
    }
  });

  it('is a private-use character, which could be taken for a value', () => {
    const text = `${HEAD}Một \uE0000\uE001 hai`;
    expect(composeTemplate(text, 'figures').places).toEqual([
      'error template-unsupported templates/mau.md:9:5',
    ]);
  });
});

describe('dữ liệu thiếu', () => {
  it('is reported at the place in the data where it belongs', () => {
    const { places, problems } = composeBody('{{ systems.he-thong.metrics.cu | at: period | number }}');
    const [place = ''] = places;
    expect(place).toMatch(/^error missing-data data\/systems\.yaml:\d+:7$/);
    expect(problems[0]?.hint?.vi).toContain('returns/2025-11/');
    expect(problems[0]?.related?.[0]?.location.file).toBe('templates/mau.md');
  });

  it('is reported once for a list that a template runs over', () => {
    const { places } = composeBody('{% for item in document.shortcomings %}- {{ item.text }}\n{% endfor %}');
    expect(places).toEqual(['error missing-data data/documents/mau-2025-11.yaml:1:1']);
  });
});
