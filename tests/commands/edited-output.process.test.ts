import { appendFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

const NAME = 'da06-2025-11.docx';
const REPORT = ['report', '--month', '11'];

let workspace: WorkspaceCopy;

beforeEach(() => {
  workspace = copyWorkspace();
  expect(workspace.run(...REPORT).status).toBe(0);
});

function listOutputs(): readonly string[] {
  return readdirSync(workspace.path('out')).sort();
}

/** A person opens the file and saves it with a change. */
function editOutput(): Buffer {
  const path = workspace.path(`out/${NAME}`);
  appendFileSync(path, 'thêm một dòng');
  utimesSync(path, new Date('2025-11-20T08:00:00Z'), new Date('2025-11-20T08:00:00Z'));
  return readFileSync(path);
}

describe('tệp đã được sửa tay', () => {
  it('writes again over a file that nobody has touched', () => {
    const before = readFileSync(workspace.path(`out/${NAME}`));
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(readFileSync(workspace.path(`out/${NAME}`)).equals(before)).toBe(true);
    expect(listOutputs()).toEqual([NAME]);
  });

  it('keeps an edited file and writes the new version beside it', () => {
    const edited = editOutput();
    const { status, stdout, stderr } = workspace.run(...REPORT);
    expect(status).toBe(3);
    expect(stdout).toContain('da06-2025-11.moi.docx');
    expect(stderr).toContain('đã được sửa sau khi tạo');
    expect(readFileSync(workspace.path(`out/${NAME}`)).equals(edited)).toBe(true);
    expect(listOutputs()).toEqual(['da06-2025-11.docx', 'da06-2025-11.moi.docx']);
  });

  it('replaces it with --force and keeps the edited one under a dated name', () => {
    const edited = editOutput();
    expect(workspace.run(...REPORT, '--force').status).toBe(0);
    expect(listOutputs()).toEqual(['da06-2025-11.2025-11-20.docx', NAME]);
    expect(readFileSync(workspace.path('out/da06-2025-11.2025-11-20.docx')).equals(edited)).toBe(true);
  });

  it.each(['~$06-2025-11.docx', '.~lock.da06-2025-11.docx#'])(
    'leaves alone a file that is open (%s)',
    (lock) => {
      const before = readFileSync(workspace.path(`out/${NAME}`));
      writeFileSync(workspace.path(`out/${lock}`), '');
      const { status, stdout, stderr } = workspace.run(...REPORT);
      expect(status).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toContain('đang mở trong Word');
      expect(readFileSync(workspace.path(`out/${NAME}`)).equals(before)).toBe(true);
    },
  );

  it('removes what a killed run has left', () => {
    writeFileSync(workspace.path(`out/.${NAME}.999999999.tmp`), 'một nửa');
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(listOutputs()).toEqual([NAME]);
  });
});
