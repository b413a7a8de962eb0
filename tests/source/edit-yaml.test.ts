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

  it('puts a new entry behind the one that is named', () => {
    const text = editYaml(TEXT, [{ path: ['workbook'], written: '{ file: a }', after: 'period' }]);
    expect(text).toContain('period: 2025-12\nworkbook: { file: a }\n\nfigures:');
  });

  it('keeps the ends of lines, and an end of file without one', () => {
    const text = 'figures:\r\n  a/b: 1\r\n  a/c: 2';
    expect(editYaml(text, [{ path: ['figures', 'a/d'], written: '3' }])).toBe(
      'figures:\r\n  a/b: 1\r\n  a/c: 2\r\n  a/d: 3\r\n',
    );
  });

  it('gives up where there is no such map', () => {
    expect(editYaml(TEXT, [{ path: ['figures', 'a/b', 'value'], written: '1' }])).toBeUndefined();
    expect(editYaml('- 1\n', [{ path: ['a'], written: '1' }])).toBeUndefined();
  });
});
