import { describe, expect, it } from 'vitest';
import { editYaml } from '../../src/source/edit-yaml.js';

const TEXT = `# đầu tệp
agency: so-y-te   # cơ quan
period: 2025-12

figures:
  # nhóm một
  a/b: 1   # ghi chú
  a/c: { value: 2, qualifier: gần, source: { document: x } }
  a/d:
    value: 3 # ba
    note: >-
      dài
      hai dòng
  a/e:

tasks:
indicators: {}
`;

function diff(edits: Parameters<typeof editYaml>[1], text = TEXT): readonly string[] {
  const before = text.split('\n');
  const after = (editYaml(text, edits) ?? '').split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('sửa tệp YAML tại chỗ', () => {
  it.each([
    [['figures', 'a/b'], '{ value: 5 }', ['-  a/b: 1   # ghi chú', '+  a/b: { value: 5 }   # ghi chú']],
    [['figures', 'a/e'], '7', ['-  a/e:', '+  a/e: 7']],
    [['figures', 'a/d', 'value'], '4', ['-    value: 3 # ba', '+    value: 4 # ba']],
    [['figures', 'a/d', 'cell'], 'x', ['+    cell: x']],
    [['figures', 'a/f'], '9', ['+  a/f: 9']],
    [['tasks'], '\n  l/t: { status: done }', ['+  l/t: { status: done }']],
  ])('%j: %s', (path, written, expected) => {
    expect(diff([{ path, written }])).toEqual(expected);
  });

  it('changes, adds and removes within brackets', () => {
    const path = ['figures', 'a/c'];
    expect(
      diff([
        { path: [...path, 'value'], written: '5' },
        { path: [...path, 'cell'], written: '"S!E1"' },
        { path: [...path, 'qualifier'], written: undefined },
        { path: [...path, 'source'], written: undefined },
      ]),
    ).toEqual([
      '-  a/c: { value: 2, qualifier: gần, source: { document: x } }',
      '+  a/c: { value: 5, cell: "S!E1" }',
    ]);
  });

  it('removes the first of several, and lines of their own', () => {
    expect(diff([{ path: ['figures', 'a/c', 'value'], written: undefined }])).toContain(
      '+  a/c: { qualifier: gần, source: { document: x } }',
    );
    expect(diff([{ path: ['figures', 'a/d', 'value'], written: undefined }])).toEqual(['-    value: 3 # ba']);
  });

  it('puts a new entry behind a text of several lines, and not into the next entry', () => {
    expect(editYaml(TEXT, [{ path: ['figures', 'a/d', 'cell'], written: 'x' }])).toContain(
      '      dài\n      hai dòng\n    cell: x\n  a/e:\n',
    );
  });

  it('changes and removes a text of several lines', () => {
    const path = ['figures', 'a/d', 'note'];
    expect(editYaml(TEXT, [{ path, written: 'ngắn' }])).toContain('    note: ngắn\n  a/e:\n');
    expect(editYaml(TEXT, [{ path, written: undefined }])).toContain('    value: 3 # ba\n  a/e:\n');
  });

  it('puts a new entry behind the one that is named', () => {
    const text = editYaml(TEXT, [{ path: ['workbook'], written: '{ file: a }', after: ['period'] }]);
    expect(text).toContain('period: 2025-12\nworkbook: { file: a }\n\nfigures:');
  });

  it('keeps the ends of lines, and an end of file without one', () => {
    const text = 'figures:\r\n  a/b: 1\r\n  a/c: 2';
    expect(editYaml(text, [{ path: ['figures', 'a/d'], written: '3' }])).toBe(
      'figures:\r\n  a/b: 1\r\n  a/c: 2\r\n  a/d: 3',
    );
  });

  it('gives up where there is no such map', () => {
    expect(editYaml(TEXT, [{ path: ['figures', 'a/b', 'value'], written: '1' }])).toBeUndefined();
    expect(editYaml('- 1\n', [{ path: ['a'], written: '1' }])).toBeUndefined();
  });
});

function replace(text: string): string | undefined {
  return editYaml(text, [
    { path: ['number'], written: '"466"', after: ['period', 'id'] },
    { path: ['issueDate'], written: '2025-11-20', after: ['number'] },
  ]);
}

describe('đổi giá trị của vài khóa ở gốc tệp', () => {
  it.each([
    ['values', 'id: a\nnumber: null\nissueDate: null\n', 'id: a\nnumber: "466"\nissueDate: 2025-11-20\n'],
    [
      'comments, spaces, other spellings of nothing',
      '# đầu tệp\nid:   a # mã\nnumber:  ~   # chờ văn thư\n\nissueDate:\nnote: >-\n  hai\n  dòng # không phải ghi chú\n',
      '# đầu tệp\nid:   a # mã\nnumber:  "466"   # chờ văn thư\n\nissueDate: 2025-11-20\nnote: >-\n  hai\n  dòng # không phải ghi chú\n',
    ],
    [
      'a key without a value before a comment',
      'id: a\nnumber: # chờ\nissueDate: null\n',
      'id: a\nnumber: "466" # chờ\nissueDate: 2025-11-20\n',
    ],
    [
      'quotes',
      'id: a\nnumber: \'12\'\nissueDate: "2025-01-01"\n',
      'id: a\nnumber: "466"\nissueDate: 2025-11-20\n',
    ],
    [
      'lines that end as in Windows',
      'id: a\r\nnumber: null\r\nissueDate: null\r\n',
      'id: a\r\nnumber: "466"\r\nissueDate: 2025-11-20\r\n',
    ],
    [
      'absent keys',
      'id: a\nperiod: "2025" # năm\nnote: b\n',
      'id: a\nperiod: "2025" # năm\nnumber: "466"\nissueDate: 2025-11-20\nnote: b\n',
    ],
    [
      'one absent key',
      'id: a\nnumber: null\nnote: b\n',
      'id: a\nnumber: "466"\nissueDate: 2025-11-20\nnote: b\n',
    ],
    [
      'a file without a last line end',
      'id: a\nperiod: 2025-11',
      'id: a\nperiod: 2025-11\nnumber: "466"\nissueDate: 2025-11-20',
    ],
    [
      'absent keys in Windows',
      'id: a\r\nperiod: 2025-11\r\n',
      'id: a\r\nperiod: 2025-11\r\nnumber: "466"\r\nissueDate: 2025-11-20\r\n',
    ],
    [
      'a map in braces',
      '{ id: a, number: null, note: b }\n',
      '{ id: a, number: "466", issueDate: 2025-11-20, note: b }\n',
    ],
  ])('changes nothing else: %s', (_what, before, after) => {
    expect(replace(before)).toBe(after);
  });

  it.each([
    ['a list', '- a\n- b\n'],
    ['a value that others repeat', 'id: a\nnumber: &số null\nissueDate: *số\n'],
    ['no key to stand after', 'note: b\n'],
    ['broken text', 'id: "a\n'],
  ])('leaves alone what cannot be changed safely: %s', (_what, text) => {
    expect(replace(text)).toBeUndefined();
  });
});
