import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/compose/compile/index.js';
import { walkExpressions } from '../../src/compose/compiled/index.js';
import { readTemplate } from '../../src/compose/index.js';
import { TextFile } from '../../src/source/index.js';
import { composeBody, HEAD, readBody } from './template-head.js';

/** Biên dịch một thân mẫu, without any data. */
function compile(body: string) {
  const file = new TextFile('templates/mau.md', HEAD + body);
  const { content: template, problems } = readTemplate(file, compileTemplate);
  const places = problems.map(({ location }) => {
    const { line, column } = file.locate(location);
    return `${line - HEAD.split('\n').length + 1}:${column}`;
  });
  return { template, problems, places };
}

describe('mẫu được soát khi chưa có dữ liệu', () => {
  it.each([
    ['a loop that is not closed', 'Có\n\n{% for a in tasks %}\n- b\n', '3:1', 'chưa có thẻ đóng'],
    ['a tag that nothing opens', 'Có\n\n{% endfor %}\n', '3:1', '"endfor"'],
    ['an unknown filter', 'Có {{ period.label | nubmer }}', '1:22', '"nubmer"'],
    ['an expression that does not end', 'Có {{ period.label | }}', '1:4', 'lỗi cú pháp'],
    ['two values side by side', 'Có {{ period.label period.id }}', '1:4', 'lỗi cú pháp'],
    ['a name that nothing gives', 'Có {% if thang == 1 %}a{% endif %}', '1:10', '"thang"'],
    ['a row with more cells', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', '3:1', 'nhiều ô hơn'],
    ['a row with fewer cells', '| a | b |\n| - | - |\n| 1 |', '3:1', 'ít ô hơn'],
    ['words below a table', '| a | b |\n| - | - |\n| 1 | 2 |\nHết', '4:1', 'ít ô hơn'],
    ['a footnote without text', 'Một[^a]', '1:1', 'chưa có nội dung'],
    ['a text that no footnote asks for', 'Một\n\n[^a]: Hai', '3:1', 'không chỗ nào nhắc đến'],
    ['two texts of a footnote', 'Một[^a]\n\n[^a]: Hai\n\n[^a]: Ba', '5:1', 'hai nội dung'],
    ['a footnote in a footnote', 'Một[^a]\n\n[^a]: Hai[^a]', '3:1', 'chú thích trong chú thích'],
    ['a tag that ends in another item', '- a {% if period %}b\n- c{% endif %}', '1:5', 'đóng ở chỗ khác'],
    [
      'a tag that ends in another cell',
      '| a | b |\n| - | - |\n| {% if period %}1 | 2{% endif %} |',
      '3:3',
      'đóng ở chỗ khác',
    ],
    ['a tag between bold words', 'Một **{% if period %}hai** ba{% endif %}', '1:7', 'đóng ở chỗ khác'],
    [
      'words right below an item of a loop',
      '{% for a in tasks -%}\n- b\n{% endfor -%}\nHết',
      '1:1',
      'đọc thành một',
    ],
    [
      'a loop whose end runs into its beginning',
      '{% for a in tasks -%}\nMột\n- b\n{% endfor %}',
      '1:1',
      'đọc thành một',
    ],
    [
      'words beside a table in its block',
      ':::table\nMột\n\n| a |\n| - |\n| 1 |\n:::',
      '2:1',
      'bên cạnh bảng',
    ],
  ])('%s is found', (_what, body, place, word) => {
    const { places, problems } = compile(body);
    const found = problems[places.indexOf(place)];
    expect(found?.message.vi, places.join()).toContain(word);
    expect(found?.message.en).toMatch(/\.$/);
  });

  it('says nothing of a template that is right', () => {
    expect(
      compile('{% for a in tasks %}\n- {{ a.name }}\n{% endfor %}\n\nHết[^a]\n\n[^a]: Chú thích').problems,
    ).toEqual([]);
  });

  it('gives plain data, from which the same document comes', () => {
    const { compiled } =
      compile('{% assign x = period.year -%}\n- {% if x > 1 %}{{ x }}{% endif %}').template ?? {};
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it('shows every expression with its place', () => {
    const seen: number[] = [];
    const body = 'Có {{ period.id }}\n\n{% for a in tasks limit: 2 %}\n- {{ a.name }}\n{% endfor %}';
    walkExpressions(compile(body).template?.compiled.body ?? [], {
      expression: (_expression, at) => seen.push(at - HEAD.length),
    });
    expect(seen).toEqual([3, 20, 20, 52]);
  });
});

const YES = '{% if period.year == 2025 -%}\n';
const NO = '{% if period.year == 1 -%}\n';

describe('thẻ và dòng', () => {
  it.each([
    ['a condition in a line', 'Một{% if period.year == 1 %} hai{% else %} ba{% endif %} bốn', ['Một ba bốn']],
    ['a condition on lines of its own', `Một\n\n${YES}Hai\n{% endif %}\n\nBa`, ['Một', 'Hai', 'Ba']],
    ['a condition in the lines of a paragraph', `Một\n${YES}hai\n{% endif -%}\nba`, ['Một hai ba']],
    ['one that is not met', `Một\n${NO}hai\n{% endif -%}\nba`, ['Một ba']],
    [
      'headings of one line',
      '{% if period.year == 1 %}# Một{% else %}## Hai{% endif %}\n\nBa',
      ['I. Hai', 'Ba'],
    ],
    [
      'a paragraph that a loop goes on with',
      '{% for i in (1..3) -%}\n{{ i }};\n{% endfor %}\n\nHết',
      ['1; 2; 3;', 'Hết'],
    ],
    [
      'a list in a loop',
      'Có:\n\n{% for i in (1..2) -%}\n- {{ i }}\n{% endfor %}\n- ba',
      ['Có:', '- 1', '- 2', '- ba'],
    ],
    [
      'a loop that begins at the end of a line',
      'Có: {% for i in (1..2) %}\n- {{ i }}{% endfor %}',
      ['Có:', '- 1', '- 2'],
    ],
    [
      'points that a loop counts on',
      '1. A\n{% for i in (1..2) %}   1. {{ i }}\n{% endfor %}\n2. B\n   1. c',
      ['1. A', 'a) 1', 'b) 2', '2. B', 'a) c'],
    ],
    [
      'rows in a condition',
      `| a |\n| - |\n${NO}| 1 |\n{% else -%}\n| 2 |\n{% endif %}\n\nHết`,
      ['| a | 2', 'Hết'],
    ],
    [
      'nothing where nothing is printed',
      '{{ document.subject | optional }}\n\n- {{ document.subject | optional }}\n\nHết',
      ['Hết'],
    ],
    [
      'a jump out of a loop',
      '{% for i in (1..9) %}\n- {{ i }}\n{% if i == 2 %}{% break %}{% endif %}\n{% endfor %}',
      ['- 1', '- 2'],
    ],
  ])('%s', (_what, body, expected) => {
    const result = composeBody(body);
    expect(result.places).toEqual([]);
    const blocks = result.document?.sections[0]?.blocks ?? [];
    const lines = blocks.flatMap((block) => {
      const words = (nodes: readonly object[]) =>
        nodes.map((node) => ('value' in node ? node.value : '')).join('');
      if (block.type === 'table') {
        return `| ${[...block.header, ...block.rows].flatMap(({ cells }) => cells.map(({ children }) => words(children))).join(' | ')}`;
      }
      if (block.type === 'heading') return `${block.ordinal} ${words(block.children)}`;
      if (block.type === 'dashItem') return `- ${words(block.children)}`;
      return block.type === 'paragraph'
        ? `${block.ordinal ? `${block.ordinal} ` : ''}${words(block.children)}`
        : [];
    });
    const shown = lines.map((line) => line.replace(/\.\/\.$/, '')).filter((line) => line !== '');
    expect(shown).toEqual(expected);
    expect(readBody(result)).toContain('./.');
  });
});
