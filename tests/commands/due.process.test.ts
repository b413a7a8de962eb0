import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, runIn } from './workspace.js';

interface Due {
  readonly template: string;
  readonly period: string;
  readonly window: { readonly from: string; readonly to: string };
  readonly deadline: string | null;
  readonly state: string;
  readonly missing: readonly { readonly agency: string; readonly figures: number; readonly tasks: number }[];
}

const workspace = copyWorkspace();

function dueOn(on: string, from = workspace): readonly Due[] {
  const { status, stdout, stderr } = from.run('due', '--on', on, '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as readonly Due[];
}

function of(template: string, reports: readonly Due[]): readonly Due[] {
  return reports.filter((report) => report.template === template);
}

const NOVEMBER = {
  template: 'da06',
  period: '2025-11',
  window: { from: '2025-10-15', to: '2025-11-14' },
  deadline: '2025-11-25',
  state: 'draft',
  missing: [],
};
const DECEMBER = {
  template: 'da06',
  period: '2025-12',
  window: { from: '2025-11-15', to: '2025-12-14' },
  deadline: '2025-12-25',
  state: 'open',
  missing: [{ agency: 'so-khcn', figures: 15, tasks: 20 }],
};
const JANUARY = {
  ...DECEMBER,
  period: '2026-01',
  window: { from: '2025-12-15', to: '2026-01-14' },
  deadline: '2026-01-25',
};

describe('qnds due', () => {
  it.each([
    ['2025-11-10', [NOVEMBER]],
    ['2025-11-15', [NOVEMBER, DECEMBER]],
    ['2025-12-12', [NOVEMBER, DECEMBER]],
    ['2026-01-05', [NOVEMBER, DECEMBER, JANUARY]],
  ])(
    'on %s: the reports of Đề án 06 with window, deadline, state and what is missing, and nothing else',
    (on, expected) => {
      expect(of('da06', dueOn(on))).toEqual(expected);
    },
  );

  it('a report by the calendar has no deadline where nothing names one', () => {
    const [closed, current] = of('van-hanh', dueOn('2025-12-12')).slice(-2);
    expect(closed).toMatchObject({ period: '2025-11', window: { from: '2025-11-01', to: '2025-11-30' } });
    expect(current).toMatchObject({ period: '2025-12', deadline: null, state: 'open' });
  });

  it('lists what is due first at the top, and no document that is not periodic', () => {
    const reports = dueOn('2026-01-05');
    const days = reports.map(({ deadline, window }) => deadline ?? window.to);
    expect(days).toEqual([...days].sort());
    expect(new Set(reports.map(({ template }) => template))).toEqual(new Set(['da06', 'van-hanh']));
  });

  it('prints a table: what is in, what is overdue, and from whom the rest is missing', () => {
    const { status, stdout, stderr } = workspace.run('due', '--on', '2025-12-12');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Báo cáo +Kỳ +Số liệu từ – đến +Hạn gửi +Tình trạng +Số liệu +Nhiệm vụ +Còn thiếu\n/,
    );
    expect(stdout).toMatch(
      /\nda06 +2025-11 +15\/10\/2025 – 14\/11\/2025 +25\/11\/2025 +dự thảo, quá hạn +16\/16 +37\/37\n/,
    );
    expect(stdout).toMatch(
      /\nda06 +2025-12 .* chưa lập +0\/15 +0\/20 +Sở Khoa học và Công nghệ: 15 số liệu, 20 nhiệm vụ\n/,
    );
    expect(workspace.run('due', '--on', '2025-12-12', '--lang', 'en').stdout).toMatch(
      /\nda06 +2025-12 .* not begun +0\/15 +0\/20 +.*: 15 figures, 20 tasks\n/,
    );
  });

  it('counts what has come in, and says whether it is begun, and numbered', () => {
    const copy = copyWorkspace();
    mkdirSync(copy.path('data/returns/2025-12'), { recursive: true });
    copy.write(
      'data/returns/2025-12/so-khcn.yaml',
      `agency: so-khcn
period: 2025-12
figures:
  thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh: 99.81
  thu-tuc-hanh-chinh/so-hoa-ho-so-cap-xa:
tasks:
  de-an-06/quan-triet-chi-thi-07: { status: ongoing }
`,
    );
    copy.write('data/documents/da06-2025-12.yaml', 'id: da06-2025-12\ntemplate: da06\nperiod: 2025-12\n');
    const december = () => of('da06', dueOn('2025-12-12', copy)).find(({ period }) => period === '2025-12');
    expect(december()).toEqual({
      ...DECEMBER,
      state: 'draft',
      missing: [{ agency: 'so-khcn', figures: 14, tasks: 19 }],
    });
    copy.write(
      'data/documents/da06-2025-12.yaml',
      'id: da06-2025-12\ntemplate: da06\nperiod: 2025-12\nnumber: "3100"\nissueDate: 2025-12-12\n',
    );
    expect(december()).toMatchObject({ state: 'draft' });
    const { stdout } = copy.run('due', '--on', '2025-12-30');
    expect(stdout).toMatch(/\nda06 +2025-12 .* đã có số, ngày \(chưa ghi nhận bằng qnds issue\) +1\/15/);
  });

  it('forgets no period since the last one that was begun, and calls a record that was merely opened not begun', () => {
    const copy = copyWorkspace();
    expect(copy.run('new', 'da06', '--month', '3', '--year', '2026').status).toBe(0);
    const reports = of('da06', dueOn('2026-07-01', copy));
    expect(reports.map(({ period, state }) => `${period} ${state}`)).toEqual([
      '2025-11 draft',
      ...['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'].map(
        (id) => `${id} open`,
      ),
    ]);
    const far = of('da06', dueOn('2028-01-05')).map(({ period }) => period);
    expect(far).toHaveLength(14);
    const listed = copy.run('list').stdout;
    expect(listed).toContain('da06-2026-03  chưa lập');
    expect(listed).toContain('van-hanh-2025-07  đã có số, ngày (chưa ghi nhận bằng qnds issue), 466');
  });

  it('without --on: SOURCE_DATE_EPOCH, else today, and the day is told', () => {
    const dated = runIn(workspace.folder, ['due'], { SOURCE_DATE_EPOCH: '1765497600' });
    expect(dated).toMatchObject({ status: 0, stderr: 'Tính đến ngày 12/12/2025.\n' });
    expect(dated.stdout).toBe(workspace.run('due', '--on', '2025-12-12').stdout);
    expect(workspace.run('due').stderr).toMatch(/^Tính đến ngày \d\d\/\d{1,2}\/20\d\d\.\n$/);
    expect(runIn(workspace.folder, ['due'], { SOURCE_DATE_EPOCH: 'nay' }).status).toBe(2);
  });

  it.each(['2025-13-01', '12/12/2025', '2025-02-30', 'mai'])('--on %s is wrong usage', (day) => {
    const { status, stderr } = workspace.run('due', '--on', day);
    expect(status).toBe(2);
    expect(stderr).toContain(day);
  });

  it('says that files with errors are not counted', () => {
    const copy = copyWorkspace();
    copy.write('data/systems/hong.yaml', 'id: [\n');
    const { status, stderr } = copy.run('due', '--on', '2025-12-12');
    expect(status).toBe(0);
    expect(stderr).toContain('Dữ liệu đang có lỗi');
  });
});
