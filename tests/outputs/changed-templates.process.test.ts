import { describe, expect, it } from 'vitest';
import { buildWorkspace, copyBuilt, listPrinted, makeAnew, readContents } from './built-workspace.js';
import { TEMPLATE_CHANGES } from './changes.js';
import { expectSmallBuild } from './expect-small-build.js';

const built = buildWorkspace();
const before = makeAnew(built);

describe('chỉ lập lại những gì đã thay đổi trong mẫu', () => {
  it.each(TEMPLATE_CHANGES)('after a change of $what', (change) => {
    expectSmallBuild(built, before, change);
  });
});

describe('bảng nguồn gốc', () => {
  it('is written again when lines have moved, though the document stays as it was', () => {
    const copy = copyBuilt(built);
    const names = ['da06', 'van-hanh', 'ke-hoach-cds', '--trace'];
    expect(copy.run('build', ...names).status).toBe(0);
    copy.replace('data/systems/chu-ky-so.yaml', /^/, '# Đã đối chiếu với nguồn.\n');
    const anew = makeAnew(copy, ...names);
    const printed = listPrinted(copy.run('build', ...names));
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.every((name) => name.endsWith('.trace.json'))).toBe(true);
    expect(readContents(copy.path('out'))).toMatchObject(anew);
  });
});

describe('trở lại như cũ', () => {
  it('gives the first files back', () => {
    const copy = copyBuilt(built);
    for (const change of TEMPLATE_CHANGES.slice(0, 1)) {
      const content = copy.read(change.file);
      copy.replace(change.file, change.from, change.to);
      expect(copy.run('build').status).toBe(0);
      copy.write(change.file, content);
    }
    expect(copy.run('build').status).toBe(0);
    expect(readContents(copy.path('out'))).toEqual(before);
  });
});
