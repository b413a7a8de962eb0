import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editYaml } from '../../src/source/edit-yaml.js';
import { readYaml } from '../../src/source/read-yaml.js';

const FOLDER = new URL('../../data/returns/', import.meta.url);
const RETURNS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

type Lists = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The lines that differ, of two texts with as many; all of them otherwise. */
function countChanged(before: string, after = ''): number {
  const [left, right] = [before.split('\n'), after.split('\n')];
  if (left.length !== right.length) return left.length;
  return left.filter((line, index) => line !== right[index]).length;
}

describe.each(RETURNS)('sửa từng mục của %s', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const lists = readYaml(name, text).file?.value as Lists;
  const paths = ['figures', 'tasks'].flatMap((list) =>
    Object.keys(lists[list] ?? {}).map((id) => [list, id] as const),
  );

  it.each(paths)('%s %s: một dòng đổi, một mục thêm, một mục bỏ', (list, id) => {
    const key = list === 'figures' ? 'value' : 'status';
    expect(countChanged(text, editYaml(text, [{ path: [list, id, key], written: '7' }]))).toBe(1);
    expect(editYaml(text, [{ path: [list, id, 'cell'], written: '"S!E1"' }])).toContain('cell: "S!E1"');
    expect(editYaml(text, [{ path: [list, id, 'source'], written: undefined }])).toBeDefined();
  });
});
