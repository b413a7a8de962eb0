import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startIn, type WorkspaceCopy } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, listDifferences, makeAnew, readContents } from './built-workspace.js';

const before = buildWorkspace();
const old = readContents(before.path('out'));

/** The data changes after the build: nearly every result is to be written again. */
before.replace('data/agencies.yaml', 'name: Sở Khoa học và Công nghệ\n', 'name: Sở Khoa học, Công nghệ\n');
const wanted = makeAnew(before);

const cold = copyBuilt(before);
rmSync(cold.path('.qnds-cache'), { recursive: true });
const empty = copyBuilt(cold);
rmSync(empty.path('out'), { recursive: true });

async function measure(workspace: WorkspaceCopy, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const { status } = await startIn(copyBuilt(workspace).folder, args);
  expect(status).toBe(0);
  return performance.now() - start;
}

/** Whatever is there is whole: the old version or the new one, and nothing else. */
function expectWholeFiles(workspace: WorkspaceCopy): void {
  for (const [name, hash] of Object.entries(readContents(workspace.path('out')))) {
    expect([old[name], wanted[name]], name).toContain(hash);
  }
}

function expectCompleted(workspace: WorkspaceCopy): void {
  const { status, stderr } = workspace.run('build');
  expect(status, stderr).toBe(0);
  expect(readContents(workspace.path('out'))).toEqual(wanted);
  expect(workspace.list('out')).toEqual(Object.keys(wanted));
  expect(workspace.list('.qnds-cache/data/tmp')).toEqual([]);
}

describe('lệnh build bị giết giữa chừng', () => {
  it('has much to write in these tests', () => {
    expect(listDifferences(old, wanted).length).toBeGreaterThanOrEqual(8);
  });

  it.each([
    ['with old results and a cache', before, 7],
    ['with old results, no cache', cold, 6],
    ['with nothing', empty, 6],
  ])(
    'leaves whole files, and the next run completes them: %s',
    async (_what, workspace, kills) => {
      const args = ['build'];
      const duration = await measure(workspace, args);
      let copy = workspace;
      for (let kill = 0; kill < kills; kill += 1) {
        if (kill % 2 === 0) copy = copyBuilt(workspace);
        await startIn(copy.folder, args, (duration * (kill + 0.5)) / kills);
        expectWholeFiles(copy);
        // The second of two killed runs meets what the first has left.
        if (kill % 2 === 1) expectCompleted(copy);
      }
      expectCompleted(copy);
    },
    180_000,
  );

  it('leaves nothing behind without a cache either', async () => {
    const args = ['build', '--no-cache'];
    const duration = await measure(cold, args);
    const copy = copyBuilt(cold);
    for (const part of [0.5, 0.8]) await startIn(copy.folder, args, duration * part);
    expectCompleted(copy);
  });
});
