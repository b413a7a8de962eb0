import { mkdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Filling, fillFile } from '../forms/fill-form.js';
import { openWorkbook, sheetOf } from '../forms/form-of.js';
import { copyWorkspace } from './workspace.js';

const FORM = 'out/bieu-mau/so-khcn-2025-12.xlsx';
const SENT = 've/so-khcn-2025-12.xlsx';
const RETURN = 'data/returns/2025-12/so-khcn.yaml';
const SHARE = 'thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh';
const ROUND = 'thu-tuc-hanh-chinh/so-hoa-ho-so-cap-xa';

function openDecember() {
  const workspace = copyWorkspace();
  mkdirSync(workspace.path('ve'));
  workspace.run('form', '--month', '12', '--year', '2025');
  const fill = (filling: Filling, to = SENT) => fillFile(workspace.path(FORM), workspace.path(to), filling);
  return { workspace, fill };
}

const FIRST: Filling = {
  [`Số liệu ${SHARE} E`]: 99.81,
  [`Số liệu ${ROUND} E`]: '99,95 %',
  [`Số liệu ${ROUND} G`]: 'Số của hệ thống.',
  'Nhiệm vụ de-an-06/quan-triet-chi-thi-07 D': 'Đang thực hiện',
};

describe('qnds collect', () => {
  const { workspace, fill } = openDecember();

  beforeAll(() => fill(FIRST));

  it('--dry-run shows what is new and writes nothing', () => {
    const run = workspace.run('collect', SENT, '--dry-run');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('mới: 3');
    expect(run.stdout).toMatch(/^ {2}để trống: \d+ \(/m);
    expect(run.stdout).toContain(`${SENT}, Số liệu!E6`);
    expect(workspace.list('data/returns/2025-12')).toEqual([]);
  });

  it('writes the return: every entry with its cell, the workbook with digest and day', () => {
    const run = workspace.run('collect', 've', '--received', '2025-12-16');
    expect([run.status, run.stdout.split('\n').at(-2)]).toEqual([0, RETURN]);
    expect(workspace.read(RETURN)).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/returns\.schema\.json\nagency: so-khcn\nperiod: 2025-12\nworkbook: \{ file: so-khcn-2025-12\.xlsx, digest: "?[0-9a-f]{64}"?, receivedDate: 2025-12-16 \}\n/,
    );
    expect(workspace.read(RETURN)).toContain(`  ${SHARE}: { value: 99.81, cell: "Số liệu!E6" }\n`);
    expect(workspace.read(RETURN)).toContain(
      `  ${ROUND}: { value: 99.95, note: Số của hệ thống, cell: "Số liệu!E7" }\n`,
    );
    expect(workspace.run('validate').status).toBe(0);
  });

  it('the trace leads from the document to the cell', () => {
    const run = workspace.run('report', '--month', '12', '--draft', '--trace');
    expect(run.status).toBe(0);
    const rows = JSON.parse(workspace.read('out/da06-2025-12.docx.trace.json')) as {
      text: string;
      source?: string;
    }[];
    expect(rows.find(({ text }) => text === '99,81%')?.source).toBe('so-khcn-2025-12.xlsx, Số liệu!E6');
  });

  it('the same file again changes no byte', () => {
    const before = readFileSync(workspace.path(RETURN));
    const run = workspace.run('collect', SENT, '--accept');
    expect([run.status, run.stdout.includes('giữ nguyên: 3')]).toEqual([0, true]);
    expect(readFileSync(workspace.path(RETURN)).equals(before)).toBe(true);
  });

  it('a value that differs waits for a decision; then one line changes', async () => {
    await fill({ ...FIRST, [`Số liệu ${SHARE} E`]: 99.82 });
    const before = workspace.read(RETURN);
    const refused = workspace.run('collect', SENT);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(`${SENT}, Số liệu!E6  cảnh báo  value-differs`);
    expect(refused.stdout).toContain('99.81 → 99.82');
    expect(workspace.read(RETURN)).toBe(before);

    expect(workspace.run('collect', SENT, '--accept', '--received', '2025-12-18').status).toBe(0);
    const [old, now] = [before.split('\n'), workspace.read(RETURN).split('\n')];
    const changed = now.filter((line, index) => line !== old[index]);
    expect(now.length).toBe(old.length);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(
      /value: 99\.82, cell: "Số liệu!E6", workbook: \{ .*receivedDate: 2025-12-18 \} \}$/,
    );
  });

  it('an empty cell erases nothing', async () => {
    const before = workspace.read(RETURN);
    await fill({ [`Số liệu ${SHARE} E`]: null });
    const run = workspace.run('collect', SENT, '--accept');
    expect(run.status).toBe(0);
    expect(workspace.read(RETURN)).toBe(before);
  });
});

describe('qnds collect: lỗi', () => {
  const { workspace, fill } = openDecember();

  it('is told at the cell, also what only the checks over all data find, and nothing is written', async () => {
    await fill({
      ...FIRST,
      'Số liệu binh-dan-hoc-vu-so/hoc-vien E': 120285,
      'Số liệu binh-dan-hoc-vu-so/hoc-vien-can-bo E': 45000,
      'Số liệu binh-dan-hoc-vu-so/hoc-vien-nguoi-dan E': 75000,
      [`Số liệu ${SHARE} E`]: 998.1,
    });
    const run = workspace.run('collect', SENT);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`${SENT}, Số liệu!E6  lỗi  figure-out-of-range`);
    expect(run.stdout).toContain('sum-mismatch');
    expect(workspace.list('data/returns/2025-12')).toEqual([]);
  });

  it('is told to machines too', () => {
    const json = JSON.parse(workspace.run('collect', SENT, '--format', 'json').stdout) as {
      returns: { entries: { id: string; state: string; cell: string }[] }[];
      findings: { code: string; file: string; cell: string; line: number }[];
    };
    expect(json.returns[0]?.entries[0]).toMatchObject({ id: SHARE, state: 'new', cell: 'Số liệu!E6' });
    expect(json.findings).toContainEqual(
      expect.objectContaining({ code: 'figure-out-of-range', file: SENT, cell: 'Số liệu!E6', line: 6 }),
    );
    expect(workspace.run('collect', SENT, '--format', 'github').stdout).toContain(
      `::error file=${SENT},title=qnds%3A figure-out-of-range Số liệu!E6::`,
    );
  });

  it.each([
    [['collect'], 2],
    [['collect', 'khong-co.xlsx'], 2],
    [['collect', SENT, '--received', '2025-13-01'], 2],
    [['collect', SENT, '--month', '11', '--year', '2025'], 1],
  ])('%j ends with %d', (args, status) => {
    expect(workspace.run(...args).status).toBe(status);
  });
});

describe('qnds collect --return', () => {
  const { workspace, fill } = openDecember();
  const RETURNED = 'out/tra-lai/so-khcn-2025-12.xlsx';

  it('writes a copy with a note at each cell that is to be mended, in red; mended, it is collected', async () => {
    await fill({ ...FIRST, [`Số liệu ${SHARE} E`]: 998.1, [`Số liệu ${ROUND} E`]: '99,95 phần trăm' });
    const run = workspace.run('collect', SENT, '--return');
    expect([run.status, run.stdout.includes(`${RETURNED}\n`)]).toEqual([1, true]);
    const workbook = await openWorkbook(readFileSync(workspace.path(RETURNED)));
    const figures = sheetOf(workbook, 'Số liệu');
    const noted = ['E6', 'E7', 'E8'].map((address) => figures.getCell(address));
    expect(noted.map((cell) => JSON.stringify(cell.note ?? '').includes('→'))).toEqual([true, true, false]);
    const [marked, other] = [noted[0]?.fill, noted[2]?.fill] as { fgColor?: { argb?: string } }[];
    expect(marked?.fgColor?.argb).not.toBe(other?.fgColor?.argb);
    expect(figures.getCell('E7').dataValidation?.type).toBe('decimal');

    await fillFile(workspace.path(RETURNED), workspace.path(SENT), FIRST);
    expect(workspace.run('collect', SENT).status).toBe(0);
    expect(workspace.read(RETURN)).toContain(`${SHARE}: { value: 99.81,`);
  });

  it('writes none where nothing is to be mended', () => {
    const before = workspace.list('out/tra-lai');
    expect(workspace.run('collect', SENT, '--return').status).toBe(0);
    expect(workspace.list('out/tra-lai')).toEqual(before);
  });
});
