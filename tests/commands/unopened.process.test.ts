import { describe, expect, it } from 'vitest';
import { copyWorkspace } from './workspace.js';

const COMMAND = 'qnds new da06 --month 1 --year 2026';

describe('văn bản định kỳ mà kỳ chưa mở', () => {
  const workspace = copyWorkspace();

  it('report names the command that opens the period once, beside the place of each figure', () => {
    const { status, stderr } = workspace.run('report', '--month', '1', '--year', '2026');
    expect(status).toBe(1);
    expect(stderr.match(/missing-data/g)?.length).toBeGreaterThan(10);
    expect(stderr.split(COMMAND)).toHaveLength(2);
    expect(stderr).toContain('data/returns/2026-01/so-khcn.yaml');
  });

  it('report says so where it has drawn the document, too', () => {
    const { status, stdout, stderr } = workspace.run('report', '--month', '1', '--year', '2026', '--draft');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'out/da06-2026-01.docx\n' });
    expect(stderr).toContain(`Mở bằng lệnh: ${COMMAND}.`);
  });

  it.each([
    [['build', 'da06-2026-01']],
    [['build', 'out/da06-2026-01.docx']],
    [['why', 'da06-2026-01']],
    [['issue', 'da06-2026-01', '--number', '1', '--date', '2026-01-20']],
  ])('%j says that the record is missing, and how to open it', (args) => {
    const { status, stderr } = workspace.run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('chưa có bản ghi.\n');
    expect(stderr).toContain(`${COMMAND}.`);
  });

  it('--reissue says how to open it too', () => {
    const { status, stderr } = workspace.run('report', '--month', '1', '--year', '2026', '--reissue');
    expect([status, stderr.includes(`${COMMAND}.`)]).toEqual([1, true]);
  });

  it('names the year, the quarter, and no more when the period has been opened', () => {
    expect(workspace.run('build', 'ke-hoach-cds-2027').stderr).toContain(
      'qnds new ke-hoach-cds --year 2027.',
    );
    expect(workspace.run('build', 'da06-2025-q4').stderr).toContain('qnds new da06 --quarter 4 --year 2025.');
    expect(workspace.run('build', 'da06-2025').stderr).toContain('qnds new da06 --year 2025.');
    expect(workspace.run('new', 'da06', '--month', '1', '--year', '2026').status).toBe(0);
    expect(workspace.run('report', '--month', '1', '--year', '2026').stderr).not.toContain('qnds new');
  });
});
