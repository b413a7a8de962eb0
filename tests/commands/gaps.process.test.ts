import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

/** The findings of a run: "data/x.yaml:12:7  lỗi  missing-data". */
const FINDING = /^(\S+):(\d+):(\d+) {2}(lỗi|cảnh báo) {2}(\S+)$/gm;

function listFindings(stderr: string) {
  return [...stderr.matchAll(FINDING)].map(([, file = '', line, , severity, code]) => ({
    file,
    line: Number(line),
    severity,
    code,
  }));
}

/** Every figure of the system that the sentences of the sections name. */
function countMetrics(workspace: WorkspaceCopy): number {
  return (workspace.read('data/tasks/de-an-06.yaml').match(/\{thu-tuc-hanh-chinh\//g) ?? []).length;
}

describe('kỳ chưa có số liệu', () => {
  const workspace = copyWorkspace();
  const { status, stdout, stderr } = workspace.run('report', '--month', '12');
  const findings = listFindings(stderr);

  it('stops with status 1, names every gap with its file, and writes nothing', () => {
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(workspace.list('out')).toEqual([]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['missing-data']));
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['lỗi']));
    const rates = findings.filter(({ file }) => file === 'data/systems/thu-tuc-hanh-chinh.yaml');
    expect(rates).toHaveLength(countMetrics(workspace));
    expect(stderr).toContain(`${findings.length} lỗi, 0 cảnh báo, 0 lưu ý.`);
    expect(stderr).toContain('Chưa viết tệp nào.');
    expect(stderr).toContain('--draft');
  });

  it('tells once how the period is opened, and for each of them where it goes', () => {
    expect(stderr.match(/^ {2}→ .*data\/returns\/2025-12\/so-khcn\.yaml/gm)?.length).toBeGreaterThan(10);
    expect(stderr.split('qnds new da06 --month 12 --year 2025')).toHaveLength(2);
  });

  it('never takes the figure of another month', () => {
    const tree = workspace.run('report', '--month', '12', '--draft', '--format', 'json').stdout;
    expect(tree).toContain('"type": "gap"');
    expect(tree).not.toMatch(/"asOf": "2025-(?!12)/);
    for (const old of ['119.285', '99,75', '88.064', '74%']) expect(tree).not.toContain(old);
  });

  it('fills the blank that the finding names', () => {
    const filled = copyWorkspace();
    filled.write(
      'data/returns/2025-12/so-khcn.yaml',
      'agency: so-khcn\nperiod: 2025-12\nfigures: { thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh: 98.5 }\n',
    );
    const after = listFindings(filled.run('report', '--month', '12').stderr);
    expect(after).toHaveLength(findings.length - 1);
  });

  it('writes a draft with visible gaps, and says which, with status 0', () => {
    const draft = workspace.run('report', '--month', '12', '--draft', '--out', 'du-thao');
    expect(draft).toMatchObject({ status: 0, stdout: 'du-thao/da06-2025-12.docx\n' });
    expect(new Set(listFindings(draft.stderr).map(({ severity }) => severity))).toEqual(
      new Set(['cảnh báo']),
    );
    expect(draft.stderr).not.toContain('Chưa viết');
    const parts = unzipSync(new Uint8Array(readFileSync(workspace.path('du-thao/da06-2025-12.docx'))));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    expect(words).toContain('Tỷ lệ số hóa hồ sơ khi tiếp nhận, cấp tỉnh, tháng 12/2025');
    expect(words).not.toContain('119.285');
  });

  it('refuses a draft with gaps when warnings fail', () => {
    const strict = workspace.run('report', '--month', '12', '--draft', '--strict');
    expect(strict).toMatchObject({ status: 1, stdout: '' });
    expect(workspace.list('out')).toEqual([]);
  });

  it.each([[['--quarter', '1']], [['--year', '2019']], [['--month', '1', '--year', '1999']]])(
    'writes nothing for %j, for which the template is not made or the data has nothing',
    (period) => {
      const run = workspace.run('report', ...period);
      expect(run.status).toBeGreaterThan(0);
      expect(run.stdout).toBe('');
      expect(workspace.list('out')).toEqual([]);
    },
  );

  it('speaks English when asked to', () => {
    const english = workspace.run('report', '--month', '12', '--lang', 'en').stderr;
    expect(english).toContain('  error  missing-data');
    expect(english).toContain('Nothing was written.');
    expect(english).not.toMatch(/lỗi {2}|Chưa viết|Thêm vào/);
  });
});
