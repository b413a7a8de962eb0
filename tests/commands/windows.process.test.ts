import { describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

const SYSTEM = 'data/systems/tiep-cong-dan.yaml';
const TASKS = 'data/tasks/tiep-cong-dan.yaml';

const TEMPLATE = `---
title: Báo cáo tiếp công dân
kind: report
periodicity: month
window: nd09
basis: qd-01-tctda06-2022
documentType: Báo cáo
subject: Kết quả tiếp công dân {{ period.label }}
issuingAuthority: so-khcn
draftingUnit: VP
signatory: pho-giam-doc
addressees:
  - UBND tỉnh
recipients:
  - Như trên
---

{% assign metrics = systems.tiep-cong-dan.metrics -%}
{% assign visits = metrics.luot-tiep | at: period -%}
Từ ngày {{ visits.from | optional | date }} có {{ visits | with_unit }}, tính đến {{ visits | as_of }}; tồn {{ metrics.don-ton | at: period | with_unit }}.

{% assign works = tasks.tiep-cong-dan | works_in: period -%}
{% for work in works %}
- {{ work.title | prose }}.
{% endfor %}
`;

const ANNEX = `title: SỐ LIỆU TIẾP CÔNG DÂN {{ period.label }}
name: Tiếp công dân
rows: system-metrics
attachedTo: { template: tiep-cong-dan }
columns:
  - { header: Số liệu, width: 3, value: row.metric.name }
  - { header: Giá trị, width: 2, value: row.current }
`;

/** A report of its own: a flow and a stock, and a task, with these observations and progress. */
function createWorkspace(visits: readonly string[], left: readonly string[], progress: readonly string[]) {
  const workspace = copyWorkspace();
  workspace.write('templates/tiep-cong-dan.md', TEMPLATE);
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? ' []' : `\n${lines.map((line) => `      - ${line}`).join('\n')}`;
  workspace.write(
    SYSTEM,
    `id: tiep-cong-dan
name: Sổ tiếp công dân
metrics:
  luot-tiep:
    name: Lượt tiếp
    unitOfMeasure: lượt
    measure: flow
    observations:${list(visits)}
  don-ton:
    name: Đơn tồn
    unitOfMeasure: đơn
    measure: stock
    observations:${list(left)}
`,
  );
  workspace.write(
    TASKS,
    `id: tiep-cong-dan
name: Nhiệm vụ tiếp công dân
tasks:
  - id: tiep-dinh-ky
    title: Tổ chức tiếp công dân định kỳ
    progress:${list(progress)}
`,
  );
  return workspace;
}

function report(workspace: WorkspaceCopy, ...args: readonly string[]) {
  return workspace.run('report', 'tiep-cong-dan', '--year', '2025', ...args);
}

interface Row {
  readonly text: string;
  readonly asOf?: string;
  readonly inputs?: readonly { readonly asOf?: string }[];
}

function readTrace(workspace: WorkspaceCopy, name: string): readonly Row[] {
  return JSON.parse(workspace.read(`out/${name}.docx.trace.json`)) as readonly Row[];
}

const LEFT = ['{ value: 4, asOf: 2025-11-14 }', '{ value: 3, asOf: 2025-12 }'];
const DONE = ['{ period: 2025-11, status: done, completedDate: 2025-11-05 }'];

describe('thời gian chốt số liệu theo mẫu', () => {
  it('takes a figure of 20/10 for November, and traces the window', () => {
    const workspace = createWorkspace(['{ value: 6, asOf: 2025-10-20 }'], LEFT, DONE);
    const { status, stderr } = report(workspace, '--month', '11', '--trace');
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/^Kỳ này chưa mở, .* qnds new tiep-cong-dan .*\.\n$/);
    const row = readTrace(workspace, 'tiep-cong-dan-2025-11').find(({ asOf }) => asOf === '2025-10-20');
    expect(row).toMatchObject({ text: '6 lượt', window: { from: '2025-10-15', to: '2025-11-14' } });
  });

  it('an annex of the report takes its figures from the same days', () => {
    const outside = '{ value: 9, asOf: 2025-11-25 }';
    const workspace = createWorkspace(['{ value: 6, asOf: 2025-10-20 }', outside], LEFT, DONE);
    workspace.write('templates/annexes/tiep-cong-dan.yaml', ANNEX);
    const { status, stderr } = workspace.run(
      'annex',
      'tiep-cong-dan',
      '--month',
      '11',
      '--year',
      '2025',
      '--format',
      'csv',
    );
    expect(status, stderr).toBe(0);
    const rows = workspace.read('out/tiep-cong-dan-2025-11.csv');
    expect(rows).toMatch(/^"?Lượt tiếp"?,6\r?$/m);
  });

  it('refuses a figure of 25/11 for November, and names it', () => {
    const workspace = createWorkspace(['{ value: 6, asOf: 2025-11-25 }'], LEFT, DONE);
    const { status, stderr } = report(workspace, '--month', '11');
    expect(status).toBe(1);
    expect(stderr).toContain('missing-data\n  Chưa có số liệu "Lượt tiếp" của tháng 11/2025.');
    expect(stderr).toContain(`${SYSTEM}:9:27  Số ngày 25/11/2025 nằm ngoài thời gian chốt số liệu`);
    expect(stderr).toContain('1 lỗi, 0 cảnh báo');
    expect(report(workspace, '--month', '12').stderr).not.toContain('Lượt tiếp');
  });

  it('names a figure that is reported for the period with a day outside it', () => {
    const workspace = createWorkspace([], LEFT, DONE);
    const write = (day: string) =>
      workspace.write(
        'data/returns/2025-11/van-phong.yaml',
        `agency: van-phong\nperiod: 2025-11\nfigures:\n  tiep-cong-dan/luot-tiep: { value: 6, asOf: ${day} }\n`,
      );
    workspace.replace(
      'data/agencies.yaml',
      'agencies:\n',
      'agencies:\n  - { id: van-phong, name: Văn phòng Sở, kind: department }\n',
    );
    const place = 'data/returns/2025-11/van-phong.yaml:4:46';
    write('2025-10-03');
    expect(workspace.run('validate').stdout).toContain(`${place}  lỗi  date-outside-period`);
    write('2025-10-20');
    expect(report(workspace, '--month', '11').status).toBe(0);
    workspace.replace('templates/tiep-cong-dan.md', 'window: nd09', 'window: calendar');
    const { stderr } = report(workspace, '--month', '11');
    expect(stderr).toContain(`${place}  lỗi  missing-data\n  Chưa có số liệu "Lượt tiếp"`);
    expect(stderr).toContain('nằm ngoài thời gian chốt số liệu của tháng 11/2025 (từ ngày 01/11/2025');
    expect(stderr).not.toContain('một dòng: tiep-cong-dan/luot-tiep');
    expect(workspace.run('validate').stdout).toBe('');
    workspace.write(
      'data/documents/tiep-cong-dan-2025-11.yaml',
      'id: tiep-cong-dan-2025-11\ntemplate: tiep-cong-dan\nperiod: 2025-11\nnumber: null\nissueDate: null\n',
    );
    const { stdout } = workspace.run('validate');
    expect(stdout).toContain(`${place}  cảnh báo  outside-window\n  Ngày 20/10/2025 nằm ngoài`);
    expect(stdout).toContain('từ ngày 01/11/2025 đến ngày 30/11/2025');
    expect(stdout).toContain('Số này không được in ở kỳ này');
  });

  it('names the day of a member of a group whose return lies outside it', () => {
    const workspace = createWorkspace(['{ value: 6, asOf: 2025-10-20 }'], LEFT, DONE);
    workspace.replace(
      SYSTEM,
      'metrics:\n',
      'metrics:\n  ho-so: { name: Hồ sơ, unitOfMeasure: hồ sơ, measure: flow, reportedBy: [xa-phuong-dac-khu], total: sum }\n',
    );
    workspace.write(
      'data/returns/2025-11/xa-dak-rve.yaml',
      'agency: xa-dak-rve\nperiod: 2025-11\nfigures:\n  tiep-cong-dan/ho-so: { value: 9, asOf: 2025-11-20 }\n',
    );
    workspace.replace(
      'templates/tiep-cong-dan.md',
      'Từ ngày',
      '{{ metrics.ho-so | at: period | with_unit }}. Từ ngày',
    );
    const { status, stderr } = report(workspace, '--month', '11');
    expect(status).toBe(1);
    expect(stderr).toContain('data/returns/2025-11/xa-dak-rve.yaml:4:42  cảnh báo  outside-window');
  });

  it('names a work completed, and a figure counted from a day, outside the window', () => {
    const visits = ['{ value: 6, from: 2025-10-10, asOf: 2025-11-10 }'];
    const late = ['{ period: 2025-11, status: done, completedDate: 2025-11-20 }'];
    const workspace = createWorkspace(visits, LEFT, late);
    const { status, stderr } = report(workspace, '--month', '11');
    expect(status).toBe(0);
    expect(stderr).toContain(`${SYSTEM}:9:27  cảnh báo  outside-window\n  Ngày 10/10/2025 nằm ngoài`);
    expect(stderr).toContain(`${TASKS}:7:57  cảnh báo  outside-window\n  Ngày 20/11/2025 nằm ngoài`);
    expect(report(workspace, '--month', '11', '--strict').status).toBe(1);
  });

  it('leaves alone what somebody has decided on', () => {
    const reason = 'acknowledgements: [{ code: outside-window, reason: Theo nguồn, decidedBy: Văn phòng }]';
    const visits = [`{ value: 6, from: 2025-10-10, asOf: 2025-11-10, ${reason} }`];
    const workspace = createWorkspace(visits, LEFT, DONE);
    expect(report(workspace, '--month', '11', '--strict').status).toBe(0);
    expect(workspace.run('validate', SYSTEM).stdout).toBe('');
  });

  it.each([
    ['window: nd9', 'nd09'],
    ['window: { from: 0, to: 14 }', 'nhỏ hơn 1'],
    ['window: { form: 15, to: 14 }', '"from"'],
    ['window: nd09\nbasis: qd-01-tctda06-2202', 'qd-01-tctda06-2022'],
    ['window: nd09\ndeadline: { date: 18 }', 'day, days'],
    ['window: nd09\ndedline: { day: 18 }', '"deadline"'],
  ])('%s is a finding with what was meant: %s', (line, meant) => {
    const workspace = createWorkspace([], [], []);
    workspace.replace('templates/tiep-cong-dan.md', /window: nd09\nbasis: .*/, line);
    const { status, stdout } = workspace.run('validate', 'templates');
    expect(status).toBe(1);
    expect(stdout).toContain(meant);
  });
});

describe('báo cáo Đề án 06', () => {
  it('all fifteen dated works of November lie in 16/10–11/11, within the window that is printed', () => {
    const workspace = copyWorkspace();
    const files = workspace
      .list('data')
      .filter((name) => /^tasks\/de-an-06|^returns\/2025-11\/.*yaml$/.test(name));
    const text = files.map((name) => workspace.read(`data/${name}`)).join('\n');
    const dates = text.match(/(?<=completedDate: )2025-1\d-\d\d/g) ?? [];
    expect(dates).toHaveLength(15);
    expect(dates.filter((date) => date < '2025-10-16' || date > '2025-11-11')).toEqual([]);
    const { status, stderr } = workspace.run('report', '--month', '11', '--strict');
    expect(status).toBe(0);
    expect(stderr).toContain('Thời gian chốt số liệu: từ ngày 15/10/2025 đến ngày 14/11/2025.');
    expect(workspace.run('list').stdout).toContain('da06-2025-11  dự thảo, 15/10/2025 – 14/11/2025');
  });

  it.each([
    [['--quarter', '4'], 'da06-2025-q4', 'quý IV năm 2025'],
    [['--half', '2'], 'da06-2025-h2', '6 tháng cuối năm 2025'],
    [['--year', '2025'], 'da06-2025', 'năm 2025'],
  ])('%j: title and works of the period, the rates of November nowhere', (period, name, label) => {
    const workspace = copyWorkspace();
    const { status, stderr } = workspace.run('report', ...period, '--draft');
    expect(status, stderr).toBe(0);
    expect(workspace.list('out')).toContain(`${name}.docx`);
    const tree = workspace.run('report', ...period, '--draft', '--format', 'json').stdout;
    expect(tree).toContain(`về Đề án 06 ${label}`);
    expect(tree).not.toContain('99,75%');
    expect(stderr).toContain('tỷ lệ của cả kỳ không cộng được từ các tháng');
    expect(stderr).not.toContain('Chưa có tiến độ');
  });
});

describe('số liệu của quý từ các tháng', () => {
  const visits = ['10', '11', '12'].map((month) => `{ value: 6, asOf: 2025-${month} }`);

  it('names the months that are missing, in one finding for a figure', () => {
    const workspace = createWorkspace(visits.slice(1, 2), LEFT.slice(0, 1), DONE);
    const { status, stderr } = report(workspace, '--quarter', '4');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'Chưa có số liệu "Lượt tiếp" của quý IV năm 2025: còn thiếu tháng 10/2025 và tháng 12/2025.',
    );
    expect(stderr).toContain('Chưa có số liệu "Đơn tồn" của quý IV năm 2025: còn thiếu tháng 12/2025.');
    expect(stderr).toContain('2 lỗi, 0 cảnh báo');
  });

  it('adds up a flow, takes the last of a stock, and traces all that went in', () => {
    const workspace = createWorkspace(visits, LEFT, DONE);
    const { status, stderr } = report(workspace, '--quarter', '4', '--trace');
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/^Kỳ này chưa mở, .* qnds new tiep-cong-dan .*\.\n$/);
    const rows = readTrace(workspace, 'tiep-cong-dan-2025-q4');
    const sum = rows.find(({ text }) => text === '18 lượt');
    expect(sum).toMatchObject({
      kind: 'computed',
      function: 'totalOf',
      window: { from: '2025-09-15', to: '2025-12-14' },
    });
    expect(sum?.inputs?.map(({ asOf }) => asOf)).toEqual(['2025-10', '2025-11', '2025-12']);
    expect(rows.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['15/9/2025', 'ngày 14/12/2025', '3 đơn']),
    );
  });

  it('takes the figure of the quarter itself, and finds that the months say otherwise', () => {
    const workspace = createWorkspace([...visits, '{ value: 19, asOf: 2025-Q4 }'], LEFT, DONE);
    const tree = report(workspace, '--quarter', '4', '--format', 'json').stdout;
    expect(tree).not.toContain('18 lượt');
    const { status, stdout } = workspace.run('validate', SYSTEM);
    expect(status).toBe(1);
    expect(stdout).toContain(`${SYSTEM}:12:18  lỗi  same-quantity-differs`);
    expect(stdout).toContain('ghi 19, còn theo các tháng là 18');
  });

  it('does not add up what is only about so much', () => {
    const workspace = createWorkspace(
      [...visits.slice(0, 2), '{ value: 6, qualifier: khoảng, asOf: 2025-12 }'],
      LEFT,
      DONE,
    );
    const { status, stderr } = report(workspace, '--quarter', '4');
    expect(status).toBe(1);
    expect(stderr).toContain('figure-not-computable');
    expect(stderr).toContain('Ghi vào mục figures của data/returns/2025-Q4/');
  });

  it('compares with the quarter before, computed by the same rule; without it the change is missing', () => {
    const earlier = ['07', '08', '09'].map((month) => `{ value: 5, asOf: 2025-${month} }`);
    const workspace = createWorkspace(
      [...earlier, ...visits],
      ['{ value: 7, asOf: 2025-09 }', ...LEFT],
      DONE,
    );
    const changes = '{{ metrics.luot-tiep | change: period }}, {{ metrics.don-ton | change: period }}.';
    workspace.replace('templates/tiep-cong-dan.md', /Từ ngày .*/, changes);
    const draw = (...args: readonly string[]) => report(workspace, ...args, '--format', 'json');
    const { status, stdout, stderr } = draw('--quarter', '4');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect([stdout.includes('"tăng 3"'), stdout.includes('"giảm 4"')]).toEqual([true, true]);
    const third = draw('--quarter', '3');
    expect(third.status).toBe(1);
    expect(third.stderr).toContain(
      '"Lượt tiếp" của quý II năm 2025: còn thiếu tháng 4/2025, tháng 5/2025 và tháng 6/2025.',
    );
  });

  it('a quarterly report is not drawn up for a month', () => {
    const workspace = createWorkspace(visits, LEFT, DONE);
    workspace.replace('templates/tiep-cong-dan.md', 'periodicity: month', 'periodicity: [year, quarter]');
    const { status, stderr } = report(workspace, '--month', '11');
    expect(status).toBe(2);
    expect(stderr).toContain('Dùng --quarter.');
  });
});
