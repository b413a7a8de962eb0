import { describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

/** A draft of the report: all that it prints of the data, and the findings. */
function draft(workspace: WorkspaceCopy, ...period: readonly string[]) {
  const run = workspace.run('report', 'da06', ...period, '--draft', '--trace', '--out', 'out');
  const name = workspace.list('out').find((file) => file.endsWith('.trace.json')) ?? '';
  const rows = JSON.parse(workspace.read(`out/${name}`)) as readonly { readonly text: string }[];
  return { ...run, text: rows.map(({ text }) => text).join(' ') };
}

const QUARTER = ['--quarter', '4', '--year', '2025'] as const;
const YEAR = ['--year', '2025'] as const;

/** The return of the agency for a longer period, with these lines. */
function writeReturn(workspace: WorkspaceCopy, period: string, lines: string): void {
  workspace.write(
    `data/returns/${period}/so-khcn.yaml`,
    `agency: so-khcn\nperiod: "${period}"\nsource: { document: da06-2025-11 }\n\n${lines}`,
  );
}

describe('câu kết quả của một tháng trong báo cáo quý, năm', () => {
  it.each([
    ['2025-Q4', QUARTER, 'quý IV năm 2025'],
    ['2025', YEAR, 'năm 2025'],
  ] as const)('is not said of %s: the result of that period is asked for', (id, period, label) => {
    const workspace = copyWorkspace();
    writeReturn(workspace, id, 'figures:\n  ha-tang-vien-thong/vi-tri-tram: 12\n');
    const { text, stderr } = draft(workspace, ...period);
    expect(text).toContain('2318/SKHCN');
    expect(text).not.toContain('vị trí (đợt 2)');
    expect(text).not.toContain('lớp tổ chức ngày 14/11/2025');
    expect(stderr).toContain(
      `Chưa có kết quả ${label} của nhiệm vụ "Chấp thuận vị trí xây dựng trạm phát sóng thông tin di động": câu của tháng 11/2025 chỉ nói về tháng 11/2025.`,
    );
    expect(stderr).toContain(
      `Ghi vào mục tasks của data/returns/${id}/so-khcn.yaml một dòng: de-an-06/chap-thuan-vi-tri-tram: { status: done, result: … }`,
    );
    expect(workspace.run('report', 'da06', ...period).status).toBe(1);
  });

  it('is that of the progress of the very period, with its figures', () => {
    const workspace = copyWorkspace();
    const result = '"{ha-tang-vien-thong/vi-tri-tram | count} vị trí (đợt 1, đợt 2)"';
    writeReturn(
      workspace,
      '2025-Q4',
      `figures:\n  ha-tang-vien-thong/vi-tri-tram: 12\ntasks:\n  de-an-06/chap-thuan-vi-tri-tram: { status: done, result: ${result} }\n`,
    );
    const { text, stderr } = draft(workspace, ...QUARTER);
    expect(text).toMatch(/12\s+vị trí \(đợt 1, đợt 2\)/);
    expect(stderr).not.toContain('Chấp thuận vị trí');
  });
});
