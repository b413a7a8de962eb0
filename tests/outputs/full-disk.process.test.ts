import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { createFolder, WorkspaceCopy } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, makeAnew, readContents } from './built-workspace.js';

const built = buildWorkspace();
const old = readContents(built.path('out'));

/** A small disk of its own; the reason when this machine does not allow it. */
function mountSmall(folder: string, size: string): string | undefined {
  if (process.getuid?.() !== 0) return 'only root may mount';
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    return `mount is not possible here: ${String((error as { stderr?: Buffer }).stderr).trim()}`;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return undefined;
}

function fillDisk(path: string): void {
  for (const size of [65536, 4096]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {}
  }
}

function changeAgency(workspace: WorkspaceCopy): void {
  workspace.replace(
    'data/agencies.yaml',
    'name: Sở Khoa học và Công nghệ\n',
    'name: Sở Khoa học, Công nghệ\n',
  );
}

/** The built workspace on a small disk. */
function copyToDisk(context: TestContext): WorkspaceCopy {
  const folder = join(createFolder(), 'day');
  const reason = mountSmall(folder, '8m');
  if (reason !== undefined) context.skip(reason);
  cpSync(built.folder, folder, { recursive: true, preserveTimestamps: true });
  return new WorkspaceCopy(folder);
}

describe('ổ đĩa đầy', () => {
  it('where the results go: what does not fit is told, and the old files stay', (context) => {
    const copy = copyBuilt(built);
    const reason = mountSmall(copy.path('day'), '128k');
    if (reason !== undefined) context.skip(reason);
    cpSync(copy.path('out/ke-hoach-cds-2026.docx'), copy.path('day/ke-hoach-cds-2026.docx'));
    changeAgency(copy);
    fillDisk(copy.path('day/khac.bin'));
    const { status, stderr } = copy.run('build', '--out', 'day');
    expect(status).toBe(3);
    expect(stderr).toContain('output-failed');
    expect(stderr).not.toMatch(/\n\s+at |node:/);
    const { 'khac.bin': _filler, ...contents } = readContents(copy.path('day'));
    expect(contents).toEqual({ 'ke-hoach-cds-2026.docx': old['ke-hoach-cds-2026.docx'] });
    expect(copy.list('.qnds-cache/data/tmp')).toEqual([]);
  });

  it('everywhere: the old files stay, and the next build completes them', (context) => {
    const workspace = copyToDisk(context);
    changeAgency(workspace);
    const wanted = makeAnew(workspace);
    fillDisk(workspace.path('khac.bin'));
    const { status, stderr } = workspace.run('build');
    expect(status, stderr).toBe(3);
    expect(stderr).not.toMatch(/\n\s+at |node:/);
    expect(readContents(workspace.path('out'))).toEqual(old);
    expect(workspace.list('.qnds-cache/data/tmp')).toEqual([]);
    rmSync(workspace.path('khac.bin'));
    expect(workspace.run('build').status).toBe(0);
    expect(readContents(workspace.path('out'))).toEqual(wanted);
  });

  it('when only what the cache has is to be put back', (context) => {
    const workspace = copyToDisk(context);
    rmSync(workspace.path('out'), { recursive: true });
    fillDisk(workspace.path('khac.bin'));
    expect(workspace.run('build').status).toBe(3);
    expect(workspace.list('out')).toEqual([]);
    expect(workspace.list('.qnds-cache/data/tmp')).toEqual([]);
  });
});
