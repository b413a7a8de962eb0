import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

function expectFailure(workspace: WorkspaceCopy, out: string, reason: string): void {
  const { status, stdout, stderr } = workspace.run('report', '--month', '11', '--trace', '--out', out);
  expect({ status, stdout }, stderr).toEqual({ status: 3, stdout: '' });
  expect(stderr).toContain('output-failed');
  expect(stderr).toContain(reason);
  expect(stderr).not.toMatch(/\n\s+at |node:/);
}

/** Mounts something for one test; the reason when this machine does not allow it. */
function mount(folder: string, ...args: readonly string[]): string | undefined {
  if (process.getuid?.() !== 0) return 'only root may mount';
  mkdirSync(folder);
  try {
    execFileSync('mount', [...args, folder], { stdio: 'pipe' });
  } catch (error) {
    return `mount is not possible here: ${String((error as { stderr?: Buffer }).stderr).trim()}`;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return undefined;
}

describe('không ghi được kết quả: mã thoát 3', () => {
  it('when a file stands where the folder should be', () => {
    const workspace = copyWorkspace();
    workspace.write('chan', 'giữ nguyên');
    expectFailure(workspace, 'chan', 'trùng với một tệp');
    expectFailure(workspace, 'chan/2025', 'trùng với một tệp');
    expect(workspace.read('chan')).toBe('giữ nguyên');
  });

  it('when a folder stands where the file should be', () => {
    const workspace = copyWorkspace();
    mkdirSync(workspace.path('out/da06-2025-11.docx'), { recursive: true });
    expectFailure(workspace, 'out', 'da06-2025-11.docx');
    expect(workspace.list('out')).toEqual(['da06-2025-11.docx']);
  });

  it('when the folder cannot be made at all', () => {
    const workspace = copyWorkspace();
    if (!existsSync('/proc/self')) return;
    expectFailure(workspace, '../../../../../../../../proc/qnds', 'Không ghi được');
    expect(existsSync('/proc/qnds')).toBe(false);
  });

  it('when the disk is full', (context) => {
    const workspace = copyWorkspace();
    const reason = mount(workspace.path('day'), '-t', 'tmpfs', '-o', 'size=16k', 'tmpfs');
    if (reason !== undefined) context.skip(reason);
    writeFileSync(workspace.path('day/cu.txt'), 'tệp cũ');
    writeFileSync(workspace.path('day/da06-2025-11.docx'), 'bản cũ');
    expectFailure(workspace, 'day', 'ổ đĩa đã đầy');
    expect(readdirSync(workspace.path('day')).sort()).toEqual(['cu.txt', 'da06-2025-11.docx']);
    expect(workspace.read('day/da06-2025-11.docx')).toBe('bản cũ');
  });

  it('when the disk is read-only', (context) => {
    const workspace = copyWorkspace();
    const reason = mount(workspace.path('khoa'), '-t', 'tmpfs', '-o', 'ro,size=64k', 'tmpfs');
    if (reason !== undefined) context.skip(reason);
    expectFailure(workspace, 'khoa', 'chỉ cho đọc');
    expect(readdirSync(workspace.path('khoa'))).toEqual([]);
  });

  it('leaves the file of an earlier run as it was when the trace cannot be written', () => {
    const workspace = copyWorkspace();
    mkdirSync(workspace.path('out/da06-2025-11.docx.trace.json'), { recursive: true });
    const { status, stderr } = workspace.run('report', '--month', '11', '--trace');
    expect(status).toBe(3);
    expect(stderr).toContain('trace.json');
    expect(workspace.list('out').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
