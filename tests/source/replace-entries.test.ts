import { describe, expect, it } from 'vitest';
import { replaceEntries } from '../../src/source/replace-entries.js';

const ENTRIES = [
  { key: 'number', value: '466', written: '"466"' },
  { key: 'issueDate', value: '2025-11-20', written: '2025-11-20' },
];
const AFTER = ['number', 'period', 'id'];

function replace(text: string): string | undefined {
  return replaceEntries(text, ENTRIES, AFTER);
}

describe('đổi giá trị của vài khóa', () => {
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
    ['a value that is no plain one', 'id: a\nnumber: [1]\nissueDate: null\n'],
    ['a value that others repeat', 'id: a\nnumber: &số null\nissueDate: *số\n'],
    ['no key to stand after', 'note: b\n'],
    ['broken text', 'id: "a\n'],
  ])('leaves alone what cannot be changed safely: %s', (_what, text) => {
    expect(replace(text)).toBeUndefined();
  });
});
