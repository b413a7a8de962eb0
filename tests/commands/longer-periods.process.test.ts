import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook, sheetOf } from '../forms/form-of.js';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

/** A draft of the report: all that it prints of the data, and the findings. */
function draft(workspace: WorkspaceCopy, ...period: readonly string[]) {
  const run = workspace.run('report', 'da06', ...period, '--draft', '--trace', '--out', 'out');
  const id =
    period.length === 2 ? '2025' : period[0] === '--month' ? `2025-${period[1]}` : `2025-q${period[1]}`;
  const name = `da06-${id}.docx.trace.json`;
  const rows = JSON.parse(workspace.read(`out/${name}`)) as readonly { readonly text: string }[];
  return { ...run, text: rows.map(({ text }) => text).join(' ') };
}

const QUARTER = ['--quarter', '4', '--year', '2025'] as const;
const YEAR = ['--year', '2025'] as const;

/** The return of the agency for a longer period, with these lines. */
function writeReturn(workspace: WorkspaceCopy, period: string, lines: string): void {
  workspace.write(`data/returns/${period}/so-khcn.yaml`, `agency: so-khcn\nperiod: "${period}"\n\n${lines}`);
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

const SPAN = 'chu-ky-so/thiet-bi-ho-tro';

describe('khoảng thời gian của số cả kỳ', () => {
  it.each([
    ['2025-Q4', QUARTER, '15/9/2025', '14/12/2025'],
    ['2025', YEAR, '15/12/2024', '14/12/2025'],
  ] as const)('ends on the last day of %s', (id, period, from, to) => {
    const workspace = copyWorkspace();
    const [year = '', month = '', day = ''] = from.split('/').reverse();
    const first = `${year}-${month.padStart(2, '0')}-${day}`;
    writeReturn(workspace, id, `figures:\n  ${SPAN}: { value: 402, from: ${first} }\n`);
    const { text } = draft(workspace, ...period);
    expect(text).toMatch(new RegExp(`${from}\\s+ngày ${to}\\s[^.]*402`));
  });

  it('of a stock too, where it says when it was counted', () => {
    const workspace = copyWorkspace();
    writeReturn(workspace, '2025-Q4', 'figures:\n  binh-dan-hoc-vu-so/hoc-vien: 170000\n');
    expect(draft(workspace, ...QUARTER).text).toContain('ngày 14/12/2025 170.000');
  });
});

describe('số của kỳ dài, chốt ở một ngày của tháng cuối', () => {
  const december = `agency: so-khcn
period: 2025-12

figures:
  ${SPAN}: { value: 60, from: 2025-11-15, asOf: 2025-12-14 }
tasks:
  de-an-06/chung-thu-so: { status: maintained }
`;

  it.each([
    ['2025-Q4', QUARTER, '2025-09-15'],
    ['2025', YEAR, '2024-12-15'],
  ] as const)('is of %s, and no second or sudden figure of December', (id, period, from) => {
    const workspace = copyWorkspace();
    workspace.write('data/returns/2025-12/so-khcn.yaml', december);
    writeReturn(workspace, id, `figures:\n  ${SPAN}: { value: 902, from: ${from}, asOf: 2025-12-14 }\n`);
    const { stdout } = workspace.run('validate');
    expect(stdout).not.toMatch(/duplicate-entry|sudden-jump|spans-overlap|cumulative-falls/);
    expect(draft(workspace, ...period).text).toContain('902');
    const { text } = draft(workspace, '--month', '12', '--year', '2025');
    expect(text).toMatch(/15\/11\/2025\s+ngày 14\/12\/2025\s+60/);
    expect(text).not.toContain('902');
  });

  it('an error in the return of the year holds up no report of a month in it', () => {
    const workspace = copyWorkspace();
    writeReturn(workspace, '2025', `figures:\n  ${SPAN}: { value: 402, asOf: 2026-08-14 }\n`);
    expect(workspace.run('validate').stdout).toContain('date-outside-period');
    expect(workspace.run('report', 'da06', '--month', '11', '--year', '2025', '--out', 'out').status).toBe(0);
    const { status, stderr } = workspace.run('report', 'da06', ...YEAR, '--out', 'out');
    expect([status, stderr]).toEqual([1, expect.stringContaining('date-outside-period')]);
  });
});

/** The figures that the form of a period asks for, each with what it shows of the period before. */
async function readForm(workspace: WorkspaceCopy, ...period: readonly string[]) {
  const run = workspace.run('form', ...period, '--force', '--out', 'bieu-mau');
  const workbook = await openWorkbook(readFileSync(workspace.path(run.stdout.trim())));
  const sheet = sheetOf(workbook, 'Số liệu');
  const ids = Array.from(sheet.getColumn('H').values, String);
  return ids.map((id, row) => ({ id, previous: row > 0 ? sheet.getRow(row).getCell('D').value : null }));
}

/** Fills in every empty line of a return that was opened, as somebody would who knows it all. */
function fillIn(text: string, from: string): string {
  return text
    .replace(/\{ value:[ ,]*asOf: *\}/g, '{ value: 150, asOf: 2025-12-14 }')
    .replace(/\{ value:[ ,]*from:[ ,]*asOf: *\}/g, `{ value: 150, from: ${from}, asOf: 2025-12-14 }`)
    .replace(/\{ status:[ ,]*result: *\}/g, '{ status: done, result: đạt yêu cầu }')
    .replace(/\{ status: *\}/g, '{ status: maintained }')
    .replace(/^( {2}[\w-]+\/[\w-]+):$/gm, '$1: 90');
}

describe('mở một kỳ dài: hỏi một lần, một dòng cho cả kỳ', () => {
  it.each([
    ['2025-Q4', QUARTER, '2025-09-15'],
    ['2025', YEAR, '2024-12-15'],
  ] as const)('all that the report of %s needs, and no return of a month', (id, period, from) => {
    const workspace = copyWorkspace();
    const before = workspace.list('data/returns');
    expect(workspace.run('new', 'da06', ...period).status).toBe(0);
    expect(workspace.list('data/returns').filter((name) => !before.includes(name))).toEqual([
      id,
      `${id}/so-khcn.yaml`,
    ]);
    const name = `data/returns/${id}/so-khcn.yaml`;
    const text = workspace.read(name);
    expect(text).toMatch(/chu-ky-so\/thiet-bi-ho-tro: \{ value:[ ,]*from:[ ,]*asOf: *\}/);
    expect(text).toMatch(/de-an-06\/chap-thuan-vi-tri-tram: \{ status:[ ,]*result: *\}/);
    workspace.write(name, fillIn(text, from));
    const { stderr } = workspace.run('report', 'da06', ...period, '--out', 'out');
    expect(stderr).not.toMatch(/missing-data|figure-not-computable/);
  });

  it('a figure that cannot be added up is asked for in the return of the period, with its days', () => {
    const { stderr } = draft(copyWorkspace(), ...QUARTER);
    expect(stderr).toContain('figure-not-computable');
    expect(stderr).not.toContain('- { value: …');
  });

  it('the form of a quarter asks what the report of the quarter needs, opened or not', async () => {
    const workspace = copyWorkspace();
    const asked = (await readForm(workspace, ...QUARTER)).map(({ id }) => id);
    expect(asked).toContain('thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh');
    expect(asked.join()).not.toContain('quan-ly-van-ban/');
    workspace.run('new', 'da06', ...QUARTER);
    expect((await readForm(workspace, ...QUARTER)).map(({ id }) => id)).toEqual(asked);
  });

  it('the form of a year shows no figure of a month as that of the year before', async () => {
    const rows = await readForm(copyWorkspace(), '--year', '2026');
    const row = rows.find(({ id }) => id === 'thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh');
    expect(row).toMatchObject({ previous: null });
  });
});
