import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, listDifferences, makeAnew, readStates } from './built-workspace.js';
import { DATA_CHANGES } from './changes.js';
import { expectSmallBuild } from './expect-small-build.js';

const built = buildWorkspace();
const before = makeAnew(built);

describe('chỉ lập lại những gì đã thay đổi trong dữ liệu', () => {
  it.each(DATA_CHANGES)('after a change of $what', (change) => {
    expectSmallBuild(built, before, change);
  });

  it('and nothing at all when a file is only saved again', () => {
    const copy = copyBuilt(built);
    const states = readStates(copy.path('out'));
    copy.write('data/citations.yaml', copy.read('data/citations.yaml'));
    expect(copy.run('build')).toMatchObject({ status: 0, stdout: '' });
    expect(listDifferences(states, readStates(copy.path('out')))).toEqual([]);
  });

  it('and nothing when a reference document comes that says the same', () => {
    const copy = copyBuilt(built);
    const states = readStates(copy.path('out'));
    copyFileSync(join(ROOT, 'dist/reference.docx'), copy.path('templates/reference.docx'));
    expect(copy.run('build')).toMatchObject({ status: 0, stdout: '' });
    expect(listDifferences(states, readStates(copy.path('out')))).toEqual([]);
  });
});
