import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { ROOT } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt } from './built-workspace.js';

/** Another version of node, if there is one here: .ci/run names it. */
const OTHER_NODE = process.env.QNDS_OTHER_NODE;

/** Bytes are promised for one version of node: another zlib may pack the same parts in another way. */
function readParts(folder: string): ReadonlyMap<string, Readonly<Record<string, Uint8Array>>> {
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, unzipSync(readFileSync(join(folder, name)))]));
}

it('bản Node.js khác: the same parts, and what the one has made is no edited file to the other', (context) => {
  if (OTHER_NODE === undefined) return context.skip('QNDS_OTHER_NODE names no other node');
  const copy = copyBuilt(buildWorkspace());
  const build = (...args: readonly string[]) =>
    spawnSync(OTHER_NODE, [join(ROOT, 'bin/qnds.js'), 'build', '--quiet', ...args], { cwd: copy.folder });
  expect(build('--out', 'other').status).toBe(0);
  expect(readParts(copy.path('other'))).toEqual(readParts(copy.path('out')));
  expect(build('--force').status).toBe(0);
  expect(copy.list('out')).toEqual(copy.list('other'));
});
