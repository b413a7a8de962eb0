import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, listDifferences, listPrinted, readStates } from './built-workspace.js';

const built = buildWorkspace();
const names = Object.keys(readStates(built.path('out')));
const NAME = 'da06-2025-11.docx';

describe('build --list', () => {
  it('prints the names of all results, sorted, and writes nothing', () => {
    const fresh = copyWorkspace();
    const before = readStates(fresh.folder);
    const { status, stdout, stderr } = fresh.run('build', '--list');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(names.map((name) => `${name}\n`).join(''));
    expect([...names].sort()).toEqual(names);
    expect(listDifferences(before, readStates(fresh.folder))).toEqual([]);
  });

  it('prints those that are named, and parts that make the whole', () => {
    expect(listPrinted(built.run('build', '--list', 'da06', 'phu-luc-2'))).toEqual([
      NAME,
      'phu-luc-2-2025.xlsx',
      'phu-luc-2-2026.xlsx',
    ]);
    for (const count of [1, 2, 3, 7, 12]) {
      const parts = Array.from({ length: count }, (_, place) =>
        listPrinted(built.run('build', '--list', '--shard', `${place + 1}/${count}`)),
      );
      expect(parts.flat().sort()).toEqual(names);
    }
  });
});

describe('chọn kết quả theo tên', () => {
  it.each(['da06-2025-11', NAME, `out/${NAME}`, './out/da06-2025-11.docx', 'da06'])('%s', (name) => {
    const copy = copyBuilt(built);
    copy.replace('data/tasks/de-an-06.yaml', 'Quán triệt các nội dung của', 'Phổ biến các nội dung của');
    const before = readStates(copy.path('out'));
    const run = copy.run('build', name);
    expect({ status: run.status, stdout: run.stdout }, run.stderr).toEqual({
      status: 0,
      stdout: `out/${NAME}\n`,
    });
    expect(listDifferences(before, readStates(copy.path('out')))).toEqual([NAME]);
  });
});

describe('build: dòng lệnh sai, mã thoát 2', () => {
  it.each([
    ['an unknown name', ['da06-2025-12'], 'da06-2025-11'],
    ['an unknown name among others', ['da06', 'van-hanh-2025'], 'van-hanh-2025-07'],
    ['a name that is like no other', ['xyz'], 'qnds build --list'],
    ['no part', ['--shard', '0/3'], '--shard'],
    ['a part beyond the last', ['--shard', '4/3'], '--shard'],
    ['a part of nothing', ['--shard', '1/0'], '--shard'],
    ['a part that is no number', ['--shard', 'a/b'], '--shard'],
    ['half a part', ['--shard', '1'], '--shard'],
    ['a negative part', ['--shard', '-1/3'], '--shard'],
  ])('%s', (_what, args, help) => {
    const before = readStates(built.path('out'));
    const { status, stdout, stderr } = built.run('build', ...args);
    expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('lỗi  wrong-usage');
    expect(stderr).toContain(help);
    expect(stderr).not.toMatch(/error:|\n\s+at /);
    expect(listDifferences(before, readStates(built.path('out')))).toEqual([]);
  });
});

describe('nói ít, nói nhiều, nói tiếng Anh', () => {
  /** A copy in which one lost result is not acknowledged. */
  const warned = () => {
    const copy = copyBuilt(built);
    copy.replace('data/indicators/chi-tieu-2025.yaml', 'code: empty-result', 'code: sudden-jump');
    return copy;
  };
  const count = `${names.length} tệp: 0 đã ghi, ${names.length} giữ nguyên, 0 có lỗi.`;

  it('counts, and with --verbose names what stays', () => {
    expect(built.run('build').stderr).toContain(count);
    const { stdout, stderr } = built.run('build', '--verbose');
    expect(stdout).toBe('');
    for (const name of names) expect(stderr).toContain(`out/${name}: giữ nguyên`);
  });

  it('prints findings but no count with --quiet', () => {
    const { stderr } = warned().run('build', '--quiet');
    expect(stderr).toContain('empty-result');
    expect(stderr).not.toContain('giữ nguyên');
  });

  it('is in English with --lang en', () => {
    const { stderr } = built.run('build', '--lang', 'en');
    expect(stderr).toContain(`${names.length} files: 0 written, ${names.length} unchanged, 0 failed.`);
    expect(warned().run('build', '--lang', 'en').stderr).toContain('warning  empty-result');
    expect(stderr).not.toMatch(/cảnh báo|giữ nguyên/);
    expect(built.run('why', 'da06', '--lang', 'en').stdout).toBe(`${NAME}: nothing has changed\n`);
    expect(built.run('build', 'xyz', '--lang', 'en').stderr).toContain(
      'There is no document or annex "xyz".',
    );
  });
});

it('mẫu và phụ lục cùng mã: makes both, and knows them apart', () => {
  const copy = copyBuilt(built);
  const template = copy.read('templates/cong-van-ra-soat.md').replace('kind: draft', 'kind: report');
  copy.write('templates/phu-luc-1.md', template);
  const record = copy.read('data/documents/cong-van-ra-soat-2025.yaml');
  copy.write('data/documents/phu-luc-1-2025.yaml', record.replaceAll('cong-van-ra-soat', 'phu-luc-1'));
  const both = ['phu-luc-1-2025.docx', 'phu-luc-1-2025.xlsx'];
  for (const file of both) rmSync(copy.path(`out/${file}`), { force: true });
  expect(listPrinted(copy.run('build', 'phu-luc-1-2025'))).toEqual(both);
  expect(listPrinted(copy.run('build', 'phu-luc-1'))).toEqual([]);
  copy.write('templates/phu-luc-1.md', `${template}\nThêm một câu.\n`);
  expect(listPrinted(copy.run('build', 'phu-luc-1'))).toEqual([both[0]]);
  for (const file of both) rmSync(copy.path(`out/${file}`));
  expect(listPrinted(copy.run('build', 'phu-luc-1'))).toEqual(both);
  expect(copy.run('build', '--check', '--no-cache', 'phu-luc-1').status).toBe(0);
});
