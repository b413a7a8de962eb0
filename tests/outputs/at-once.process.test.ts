import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startIn } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, readContents } from './built-workspace.js';

const built = buildWorkspace();
const wanted = readContents(built.path('out'));
const BUILD = ['build'];

describe('nhiều lệnh build cùng lúc trong một không gian làm việc', () => {
  it('all succeed and leave one set of files', async () => {
    const copy = copyBuilt(built);
    for (const name of ['.qnds-cache', 'out']) rmSync(copy.path(name), { recursive: true });
    const runs = await Promise.all(Array.from({ length: 4 }, () => startIn(copy.folder, BUILD)));
    for (const { status, stderr } of runs) expect(status, stderr).toBe(0);
    expect(readContents(copy.path('out'))).toEqual(wanted);
    expect(copy.list('out')).toEqual(Object.keys(wanted));
    expect(copy.list('.qnds-cache/data/tmp')).toEqual([]);
    expect(copy.run('build')).toMatchObject({ status: 0, stdout: '' });
  });

  it('do so, two of them, together with commands that read, and with one that makes a single report', async () => {
    const copy = copyBuilt(built);
    rmSync(copy.path('.qnds-cache'), { recursive: true });
    rmSync(copy.path('out/da06-2025-11.docx'));
    const commands = [BUILD, BUILD, ['validate'], ['report', '--month', '11'], ['build', '--dry-run']];
    const runs = await Promise.all(commands.map((args) => startIn(copy.folder, args)));
    for (const { status, stderr } of runs) expect(status, stderr).toBe(0);
    expect(readContents(copy.path('out'))).toEqual(wanted);
    expect(copy.list('.qnds-cache/data/tmp')).toEqual([]);
  });
});
