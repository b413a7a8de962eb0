import { describe, expect, it } from 'vitest';
import { readYaml, TextFile } from '../../src/source/index.js';

/** The findings as "code line:column". */
function find(text: string, origin?: { readonly wholeText: string; readonly offset: number }): string[] {
  const { file, problems } = readYaml('a.yaml', text, origin);
  const source = new TextFile('a.yaml', origin?.wholeText ?? text);
  expect(file === undefined).toBe(problems.length > 0);
  return problems.map(({ code, location }) => {
    const { line, column } = source.locate(location);
    return `${code} ${line}:${column}`;
  });
}

describe('lỗi cú pháp YAML', () => {
  it('points at the second of two equal keys', () => {
    expect(find('id: a\nname: x\nid: b\n')).toEqual(['duplicate-key 3:1']);
    expect(find('m:\n  k: { a: 1, b: 2, a: 3 }\n')).toEqual(['duplicate-key 2:20']);
  });

  it('points at a line indented with a tab', () => {
    expect(find('metrics:\n\ttai-khoan: 1\n')).toEqual(['yaml-syntax 2:1']);
    expect(readYaml('a.yaml', 'metrics:\n\ttai-khoan: 1\n').problems[0]?.message.vi).toContain('phím Tab');
  });

  it('points at a quote or bracket that is not closed', () => {
    expect(find('name: "Hệ thống\nid: a\n')[0]).toMatch(/^yaml-syntax [123]:/);
    expect(find('list: [a, b\nid: a\n')[0]).toMatch(/^yaml-syntax [123]:/);
  });

  it('points at a second colon on a line', () => {
    expect(find('name: Số liệu: tháng 11\n')).toEqual(['yaml-syntax 1:7']);
  });

  it('does not speak of two colons where the lines below are indented wrongly, and tells it once', () => {
    const text = 'm:\n  a:\n  name: A\n    unit: x\n    measure: stock\n';
    expect(find(text)).toEqual(['yaml-syntax 3:9']);
    expect(readYaml('a.yaml', text).problems[0]?.message.vi).toContain('thụt đầu dòng');
    expect(find('a: x: y\nb: z: w\n')).toEqual(['yaml-syntax 1:4', 'yaml-syntax 2:4']);
  });

  it('misses the space after a colon', () => {
    const { problems } = readYaml('a.yaml', 'list:\n  - value:26000\n    asOf: 2025-07\n');
    expect(problems.map(({ message }) => message.vi)).toEqual([
      'Sau dấu hai chấm của tên khóa phải có một dấu cách.',
    ]);
  });

  it('shows every error of a file at once', () => {
    const found = find('a: 1\na: 2\nb: 1\nb: 2\nc: x: y\n');
    expect(found).toEqual(
      expect.arrayContaining(['duplicate-key 2:1', 'duplicate-key 4:1', 'yaml-syntax 5:4']),
    );
  });

  it('refuses a second document in the file', () => {
    expect(find('a: 1\n---\nb: 2\n')).toEqual(['yaml-unsupported 2:1']);
  });

  it('refuses an alias that points nowhere', () => {
    expect(find('a: *khong-co\n')).toEqual([expect.stringMatching(/^yaml-syntax 1:/)]);
  });

  it('stops an alias bomb', () => {
    const rows = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level <= 9; level += 1) {
      const item = `*a${level - 1}`;
      rows.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => item).join(', ')}]`);
    }
    expect(find(rows.join('\n'))).toEqual(['yaml-unsupported 1:1']);
  });

  it('has words in both languages for every finding', () => {
    const { problems } = readYaml('a.yaml', 'a: 1\na: 2\nb: "x\n');
    for (const { message, hint } of problems) {
      expect(message.vi).toMatch(/\.$/);
      expect(message.en).toMatch(/\.$/);
      expect(hint?.vi).toMatch(/\.$/);
    }
  });
});

describe('một lỗi gõ, một phát hiện ở chính dòng của nó', () => {
  it.each([
    ['figures:\n  a/b: 1\nc/d: 2\n  e/f: 3\n  g/h: 4\ntasks:\n  i: 1\n', 'yaml-syntax 3:6'],
    [
      'figures:\n  a/b: { v: 1 }\nc/d: { v: 2 }\n  e/f: { v: 3 }\n  g/h: 4\ntasks:\n  i: 1\n',
      'yaml-syntax 3:1',
    ],
    ['figures:\nc/d: { v: 2 }\n  e/f: { v: 3 }\n\n  # x\n  g/h: 4\n', 'yaml-syntax 2:1'],
    ['t:\n  a:\n    b: [x]\n  c: { d: 1 }\n    e: 2\n    f: 3\n  g: 1\n', 'yaml-syntax 4:3'],
    [
      't:\n  a/b:\n    s: done\nc/d:\n    s: done\n    n: 1\n  e/f: { s: x }\n  g/h: { s: x }\n',
      'yaml-syntax 4:1',
    ],
    [
      't:\n  a/b:\n    s: done\nc/d: { s: done }\n  e/f:\n    s: x\n  g/h: { s: x }\nu: 1\n',
      'yaml-syntax 4:1',
    ],
  ])('a line that is not indented: %j', (text, found) => {
    expect(find(text)).toEqual([found]);
    expect(readYaml('a.yaml', text).problems[0]?.message.vi).toContain('cùng nhóm');
  });

  it.each(['m:\n  x:\n    a: 1\n   b: 2\n', 'n: 1\nm:\n    a: 1\n  b: 2\n'])(
    'blames no line that may be right: %j',
    (text) => {
      expect(readYaml('a.yaml', text).problems[0]?.message.vi).toContain('cùng cấp');
    },
  );

  it.each([
    ['f:\n  a: { v: 1\n  b: { v: 2 }\n  c: 3\n', 'yaml-syntax 2:6'],
    ['f:\n  a: { v: 1, n: "}"\n\n  # c\n  b: 2\n  c: 3\ng:\n  d: 1\n', 'yaml-syntax 2:6'],
    ['f:\n  a: [x, y\n  b: { v: 2 }\n  c: 3\n', 'yaml-syntax 2:6'],
    ['f:\n  a: { v: 1, s: { d: e }\n  b: { v: 2, s: { d: e } }\n', 'yaml-syntax 2:6'],
    ['f:\n  b: 1\n  a: { v: 1, s: { d: e }\n', 'yaml-syntax 3:6'],
    ['f:\n  - { v: 1, s: 2\n  - { v: 2 }\n  - { v: 3 }\n', 'yaml-syntax 2:5'],
  ])('a bracket that is not closed: %j', (text, found) => {
    expect(find(text)).toEqual([found]);
    expect(readYaml('a.yaml', text).problems[0]?.message.vi).toContain('chưa được đóng');
  });
});

describe('dấu phẩy trong ngoặc nhọn', () => {
  it.each([
    ['f:\n  a: { value: 99,81 }\n', ['unknown-key 2:18']],
    ['f:\n  a: { value: 132,000, from: 2025-11-01 }\n', ['unknown-key 2:19']],
    ['f:\n  a: { value: 1,234,000 }\n', ['unknown-key 2:17']],
    ['t:\n  a: { status: done, result: lớp có 30 người, đạt kết quả tốt }\n', ['unknown-key 2:47']],
    ['t:\n  a: { status: maintained, rất tốt }\n', ['unknown-key 2:28']],
    ['t:\n  a:\n    b: [{ c: { value: 1,5 } }]\n', ['unknown-key 3:25']],
    ['t: { a: { value: 1,5 }, b: { value: 2,5 } }\n', ['unknown-key 1:20', 'unknown-key 1:39']],
  ])('cuts no value in silence: %j', (text, found) => {
    expect(find(text)).toEqual(found);
    const [problem] = readYaml('a.yaml', text).problems;
    expect(problem?.message.vi).toContain('dấu phẩy');
    expect(problem?.hint?.vi).toContain('99.81');
    expect(problem?.hint?.vi).toContain('ngoặc kép');
  });

  it('tells of a text that begins with a brace, where no comma stands', () => {
    const { problems } = readYaml('a.yaml', 'result: {thu-dien-tu/tai-khoan}\n');
    expect(problems.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(problems[0]?.message.vi).not.toContain('dấu phẩy');
    expect(problems[0]?.hint?.vi).toContain('ngoặc kép');
  });

  it.each(['{ value: 1, note: }', '{ value: , note: ~ }', '{ value: 1, }', '{ result: "a, b", note: c }'])(
    'takes what has its colons: %s',
    (map) => {
      expect(find(`a: ${map}\n`)).toEqual([]);
    },
  );
});

describe('phần đầu của mẫu', () => {
  const wholeText = '---\ntitle: Mẫu\nkind: report\nkind: draft\n---\n\n# Nội dung\n';
  const head = 'title: Mẫu\nkind: report\nkind: draft\n';

  it('counts lines from the start of the whole file', () => {
    expect(find(head, { wholeText, offset: 4 })).toEqual(['duplicate-key 4:1']);
  });

  it('finds an entry in the whole file', () => {
    const good = wholeText.replace('kind: draft\n', '');
    const { file } = readYaml('t.md', 'title: Mẫu\nkind: report\n', { wholeText: good, offset: 4 });
    expect(file?.locate({ pointer: '/title' })).toMatchObject({ line: 2, column: 8 });
    expect(file?.locate({ pointer: '/kind' })).toMatchObject({ line: 3, column: 7 });
    expect(file?.locate({ offset: good.indexOf('# Nội') })).toMatchObject({ line: 6, column: 1 });
  });

  it('does the same in a file with CRLF', () => {
    const crlf = wholeText.replaceAll('\n', '\r\n');
    expect(find(head.replaceAll('\n', '\r\n'), { wholeText: crlf, offset: 5 })).toEqual([
      'duplicate-key 4:1',
    ]);
  });
});
