import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkspaceCopy } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, readContents } from './built-workspace.js';
import { CACHE, DAMAGES, expectSame, forbid, listEntries, listWords } from './damage.js';

const built = buildWorkspace();
const anew = built.run('build', '--no-cache', '--quiet');
const expected = { contents: readContents(built.path('out')), words: listWords(anew) };
const REPORT = ['report', '--month', '11'];
const VALIDATE = ['validate', '--verbose', '--format', 'json'];

/** What a command says without a cache. */
const spoken = new Map([REPORT, VALIDATE].map((args) => [args, built.run(...args, '--no-cache')]));

function damage(workspace: WorkspaceCopy, entry: string, how: (path: string) => void): void {
  how(workspace.path(join(CACHE, entry)));
}

/** Those that decide what is made at all; the test of all entries sees to the others. */
const DECIDING = ['summary.json', 'records.tsv', 'targets/da06-2025-11.docx.json'];

function copyDamaged(entry: string, how: (path: string) => void): WorkspaceCopy {
  const workspace = copyBuilt(built);
  damage(workspace, entry, how);
  return workspace;
}

describe.each(Object.entries(DAMAGES))('một tệp của bộ nhớ đệm: %s', (_name, how) => {
  it.each(DECIDING)('%s', (entry) => {
    expect(listEntries(built)).toContain(entry);
    expectSame(copyDamaged(entry, how), expected);
  });

  it('in other commands', () => {
    expect(copyDamaged('summary.json', how).run(...VALIDATE)).toEqual(spoken.get(VALIDATE));
    expect(copyDamaged('records.tsv', how).run(...REPORT)).toEqual(spoken.get(REPORT));
    expect(copyDamaged('targets/da06-2025-11.docx.json', how).run(...REPORT)).toEqual(spoken.get(REPORT));
  });
});

describe('mỗi tệp của bộ nhớ đệm', () => {
  const ways = Object.entries(DAMAGES);
  const entries = listEntries(built).filter((entry) => !DECIDING.includes(entry));

  it.each(entries)('%s', (entry) => {
    const [, how] = ways[entries.indexOf(entry) % ways.length] ?? [];
    if (how) expectSame(copyDamaged(entry, how), expected);
  });
});

describe('cả bộ nhớ đệm', () => {
  it.each(['replaced by another entry', 'changed in one byte', 'a folder'])('has every file %s', (name) => {
    const workspace = copyBuilt(built);
    for (const entry of listEntries(workspace)) damage(workspace, entry, DAMAGES[name] ?? forbid);
    expectSame(workspace, expected);
  });

  it('is gone', () => {
    const workspace = copyBuilt(built);
    rmSync(workspace.path('.qnds-cache'), { recursive: true });
    expectSame(workspace, expected);
  });

  it('may not be read', (context) => {
    if (process.getuid?.() === 0) context.skip('root may read every file');
    const workspace = copyBuilt(built);
    for (const entry of listEntries(workspace)) damage(workspace, entry, forbid);
    expectSame(workspace, expected);
  });
});
