import { describe, expect, it } from 'vitest';
import { childLocation, onKey } from '../../src/diagnostics/index.js';
import { decodeText, readYaml, type YamlFile } from '../../src/source/index.js';

const PATH = 'data/systems/a.yaml';
const ROOT = { file: PATH, pointer: '' };
const LINES = [
  'id: thu-dien-tu',
  'metrics:',
  '  tai-khoan:',
  '    observations:',
  '      - { value: 26082, asOf: 2025-07 }',
  '      - value: 26100',
  '        asOf: 2025-11-11T09:00',
  'note: >-',
  '  Ghi chú dài',
  'a/b~c: 1',
];

function read(text: string): YamlFile {
  const { file, problems } = readYaml(PATH, text);
  expect(problems).toEqual([]);
  if (file === undefined) throw new Error('the YAML was not read');
  return file;
}

function place(file: YamlFile, ...tokens: (number | string)[]): string {
  const { line, column, endLine, endColumn } = file.locate(childLocation(ROOT, ...tokens));
  return `${line}:${column}-${endLine}:${endColumn}`;
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('vị trí trong tệp YAML, hết dòng %s', (_name, end) => {
  const file = read(LINES.join(end) + end);

  it('finds values of maps and lists, in block and flow form', () => {
    expect(place(file, 'id')).toBe('1:5-1:16');
    expect(place(file, 'metrics', 'tai-khoan', 'observations', 0, 'value')).toBe('5:18-5:23');
    expect(place(file, 'metrics', 'tai-khoan', 'observations', 1, 'value')).toBe('6:16-6:21');
    expect(place(file, 'metrics', 'tai-khoan', 'observations', 1, 'asOf')).toBe('7:15-7:31');
  });

  it('finds keys', () => {
    const key = file.locate(onKey(childLocation(ROOT, 'metrics', 'tai-khoan')));
    expect(key).toMatchObject({ file: PATH, line: 3, column: 3, endLine: 3, endColumn: 12 });
    expect(file.locate(onKey(childLocation(ROOT, 'a/b~c')))).toMatchObject({ line: 10, column: 1 });
  });

  it('gives the nearest parent of what is not there', () => {
    expect(file.locate(childLocation(ROOT, 'metrics', 'tai-khoan', 'observations', 7))).toMatchObject({
      line: 5,
      column: 7,
    });
    expect(file.locate(childLocation(ROOT, 'khong-co', 'x'))).toMatchObject({ line: 1, column: 1 });
  });

  it('reads the same data', () => {
    expect(file.value).toEqual(read(LINES.join('\n')).value);
  });
});

describe('tệp văn bản', () => {
  it('does not count a byte order mark', () => {
    const text = decodeText(Buffer.from('\uFEFFid: a\nname: Hệ thống\n', 'utf8'));
    expect(place(read(text ?? ''), 'id')).toBe('1:5-1:6');
    expect(read(text ?? '').value).toEqual({ id: 'a', name: 'Hệ thống' });
  });

  it('counts Vietnamese letters as one column each', () => {
    expect(place(read('{ "tên": "Đề án", so: 6 }'), 'so')).toBe('1:23-1:24');
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(decodeText(Uint8Array.of(0x6e, 0xe3, 0x6d))).toBeUndefined();
    expect(decodeText(Buffer.from('năm', 'utf16le'))).not.toBe('năm');
  });

  it('keeps dates and quoted numbers as texts', () => {
    const value = read('asOf: 2025-11-11\nperiod: 2025-07\nnumber: "07"\nvalue: 26082\nname: ~\n').value;
    expect(value).toEqual({ asOf: '2025-11-11', period: '2025-07', number: '07', value: 26082, name: null });
  });

  it('finds what stands behind an alias where it was written', () => {
    const file = read('a: &n\n  b: 1\nc: *n\n');
    expect(file.value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(place(file, 'c', 'b')).toBe('2:6-2:7');
  });
});
