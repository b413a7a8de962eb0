import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, createFolder, runIn, type WorkspaceCopy } from './workspace.js';

const DOCUMENT = 'out/da06-2025-11.docx';
const TRACE = `${DOCUMENT}.trace.json`;
const FIGURES = 'data/returns/2025-11/so-khcn.yaml';

function readWords(workspace: WorkspaceCopy, name: string): string {
  const parts = unzipSync(readBinary(workspace, name));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
}

function readBinary(workspace: WorkspaceCopy, name: string): Uint8Array {
  return new Uint8Array(readFileSync(workspace.path(name)));
}

describe('qnds report', () => {
  it('writes the default report and prints its path, nothing else, on stdout', () => {
    const workspace = copyWorkspace();
    const { status, stdout, stderr } = workspace.run('report', '--month', '11');
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${DOCUMENT}\n` });
    expect(stderr).toBe(
      'Kỳ báo cáo: tháng 11/2025.\nThời gian chốt số liệu: từ ngày 15/10/2025 đến ngày 14/11/2025.\n',
    );
    expect(workspace.list('out')).toEqual(['da06-2025-11.docx']);
  });

  it('says nothing with --quiet, and does not name a year that was given', () => {
    const workspace = copyWorkspace();
    expect(workspace.run('report', '--month', '11', '--quiet').stderr).toBe('');
    expect(workspace.run('report', '--month', '11', '--year', '2025').stderr).toBe('');
  });

  it('writes the report that is named, with its number and date', () => {
    const workspace = copyWorkspace();
    const { status, stdout } = workspace.run('report', 'van-hanh', '--month', '7');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'out/van-hanh-2025-07.docx\n' });
    const words = readWords(workspace, 'out/van-hanh-2025-07.docx');
    expect(words).toContain('466/BC-SKHCN');
    expect(words).toContain('26.082 tài khoản');
  });

  it('prints the tree with the origin of every figure for --format json, and writes nothing', () => {
    const workspace = copyWorkspace();
    const { status, stdout } = workspace.run('report', '--month', '11', '--format', 'json');
    const figures = stdout.match(/"type": "figure"/g) ?? [];
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ properties: { date: '2025-11-30' } });
    expect(figures.length).toBeGreaterThan(50);
    expect(stdout.match(/"origin": \{/g)).toHaveLength(figures.length);
    expect(workspace.list('out')).toEqual([]);
  });

  it('keeps the JSON on stdout readable when a trace is written too', () => {
    const workspace = copyWorkspace();
    const { stdout } = workspace.run('report', '--month', '11', '--format', 'json', '--trace');
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it('writes where --out says: a folder inside, an absolute one, one above', () => {
    const workspace = copyWorkspace();
    const elsewhere = join(createFolder(), 'ket-qua');
    const below = ['--data', '../data', '--out', '../tren'];
    mkdirSync(workspace.path('ben-trong'));
    expect(workspace.run('report', '--month', '11', '--out', 'bao-cao/2025').status).toBe(0);
    expect(workspace.run('report', '--month', '11', '--out', elsewhere).stdout.trim()).toBe(
      join(elsewhere, 'da06-2025-11.docx'),
    );
    expect(runIn(workspace.path('ben-trong'), ['report', '--month', '11', ...below]).status).toBe(0);
    expect(workspace.list('bao-cao/2025')).toEqual(['da06-2025-11.docx']);
    expect(workspace.list('tren')).toEqual(['da06-2025-11.docx']);
    expect(existsSync(elsewhere) ? readdirSync(elsewhere) : []).toEqual(['da06-2025-11.docx']);
  });

  it('writes the same bytes twice', () => {
    const workspace = copyWorkspace();
    const first = ['one', 'two'].map((out) => {
      expect(workspace.run('report', '--month', '11', '--trace', '--out', out).status).toBe(0);
      return workspace.list(out).map((name) => readBinary(workspace, `${out}/${name}`));
    });
    expect(first[0]).toHaveLength(2);
    expect(first[1]).toEqual(first[0]);
  });

  it('writes the same document from another folder with --data', () => {
    const workspace = copyWorkspace();
    const elsewhere = createFolder();
    workspace.run('report', '--month', '11');
    const { status, stdout } = runIn(elsewhere, [
      'report',
      '--month',
      '11',
      '--data',
      workspace.path('data'),
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${DOCUMENT}\n` });
    expect(new Uint8Array(readFileSync(join(elsewhere, DOCUMENT)))).toEqual(readBinary(workspace, DOCUMENT));
  });

  it('prints a figure as the data has it now, in the document and in its trace', () => {
    const workspace = copyWorkspace();
    workspace.replace(FIGURES, 'value: 119285', 'value: 120300');
    workspace.replace(FIGURES, 'value: 44683', 'value: 45698');
    workspace.replace(FIGURES, /value: 74$/m, 'value: 73');
    expect(workspace.run('report', '--month', '11', '--trace').status).toBe(0);
    const words = readWords(workspace, DOCUMENT);
    expect(words).toContain('120.300 học viên');
    // 88.064 / 120.300 = 73,2%
    expect(words).toContain('đạt 73%');
    expect(words).not.toContain('119.285');
    const rows = JSON.parse(workspace.read(TRACE)) as readonly { readonly text: string }[];
    expect(rows.map(({ text }) => text)).toEqual(expect.arrayContaining(['120.300 học viên', '73%']));
    expect(workspace.read(TRACE)).not.toContain('119.285');
  });
});
