import { describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

const NOVEMBER = 'data/returns/2025-11/so-khcn.yaml';
const DECEMBER = 'data/returns/2025-12/so-khcn.yaml';
const TASKS = 'data/tasks/de-an-06.yaml';

/** Tháng 12: each of these tasks with a line of its own, and the record of the document. */
function openDecember(lines: readonly string[]): WorkspaceCopy {
  const workspace = copyWorkspace();
  workspace.write(
    'data/documents/da06-2025-12.yaml',
    'id: da06-2025-12\ntemplate: da06\nperiod: 2025-12\nnumber: null\nissueDate: null\n',
  );
  workspace.write(
    DECEMBER,
    `agency: so-khcn\nperiod: 2025-12\ntasks:\n${lines.map((line) => `  de-an-06/${line}\n`).join('')}`,
  );
  return workspace;
}

/** Every task that November left undone, but for these. */
function listGoingOn(workspace: WorkspaceCopy, without: readonly string[]): readonly string[] {
  const entries = workspace
    .read(NOVEMBER)
    .matchAll(/^ {2}de-an-06\/([\w-]+):(?: \{|\n {4})\s*status: (\w+)/gm);
  return [...entries].flatMap(([, id = '', status]) =>
    status === 'done' || without.includes(id) ? [] : [`${id}: { status: ${status} }`],
  );
}

const all = listGoingOn(copyWorkspace(), []);
const DRAFT = ['report', 'da06', '--month', '12', '--draft', '--format', 'json'];

function findCodes(text: string, code: string): readonly string[] {
  return text.split('\n').filter((line) => line.endsWith(`  ${code}`));
}

describe('nhiệm vụ không có tình trạng', () => {
  it.each(['{ status: }', ''])('leaves a gap with its title in a draft: "%s"', (entry) => {
    const workspace = copyWorkspace();
    workspace.replace(NOVEMBER, /(de-an-06\/mo-hinh-8:) .*/, `$1 ${entry}`);
    const { stdout, stderr } = workspace.run(
      'report',
      'da06',
      '--month',
      '11',
      '--draft',
      '--format',
      'json',
    );
    expect(findCodes(stderr, 'missing-data')).toHaveLength(1);
    const tree = JSON.stringify(JSON.parse(stdout));
    const [, before = '', gap = ''] = /(.{0,200})\{"type":"gap","value":"([^"]*)"/.exec(tree) ?? [];
    expect(before).toContain('Mô hình 8: LGSP');
    expect(gap).toBe('tình trạng tháng 11/2025');
    expect(tree.indexOf('Mô hình 8')).toBeLessThan(tree.indexOf('Mô hình 24'));
    expect(workspace.run('report', 'da06', '--month', '11').status).toBe(1);
  });

  it('is the only gap of a section of which nothing is reported yet', () => {
    const workspace = openDecember(['ngay-hoi-2025:', 'tin-bai-chuyen-doi-so: { status: }']);
    const { stdout } = workspace.run(...DRAFT);
    expect(stdout).not.toContain('tiến độ tháng 12/2025: Công tác truyền thông');
    expect(stdout.match(/"tình trạng tháng 12\/2025"/g)).toHaveLength(2);
  });
});

describe('nhiệm vụ, mục bị bỏ qua', () => {
  it('names once the tasks that went on and that no line asks for any more', () => {
    expect(all.length).toBeGreaterThan(10);
    const workspace = openDecember(listGoingOn(copyWorkspace(), ['mo-hinh-24', 'chung-thu-so']));
    const { stderr } = workspace.run(...DRAFT);
    expect(findCodes(stderr, 'task-not-reported')).toHaveLength(1);
    expect(stderr).toContain('2 nhiệm vụ kỳ trước còn làm mà tháng 12/2025 không ai báo cáo');
    expect(stderr).toContain('"Mô hình 24');
    const told = workspace.run('validate').stdout;
    expect(findCodes(told, 'task-not-reported')).toHaveLength(1);
  });

  it('is silent where all are reported, left empty, or decided upon', () => {
    const quiet = openDecember([...listGoingOn(copyWorkspace(), ['mo-hinh-24']), 'mo-hinh-24:']);
    expect(quiet.run(...DRAFT).stderr).not.toContain('task-not-reported');
    const decided = openDecember(listGoingOn(copyWorkspace(), ['mo-hinh-24']));
    const reason =
      'acknowledgements: [{ code: task-not-reported, reason: Đã chuyển cơ quan, decidedBy: Sở }]';
    decided.replace(
      TASKS,
      /^( {4})(section: mo-hinh\n)(?=(?: {4}.*\n)*? {4}title: "Mô hình 24)/m,
      `$1${reason}\n$1$2`,
    );
    expect(decided.read(TASKS)).toContain(reason);
    expect(decided.run(...DRAFT).stderr).not.toContain('task-not-reported');
    expect(decided.run('validate').stdout).not.toContain('acknowledgement-unused');
  });

  it('tells of the sections that have no work in the period, in one warning', () => {
    const workspace = openDecember(all);
    const { stdout, stderr } = workspace.run(...DRAFT);
    expect(stdout).toContain('Trong kỳ không phát sinh nội dung mới');
    expect(findCodes(stderr, 'section-without-work')).toHaveLength(1);
    expect(stderr).toMatch(/mục không có việc nào trong tháng 12[\s\S]*"Phát triển hạ tầng số"/);
    const told = workspace.run('validate', '--month', '12').stdout;
    expect(findCodes(told, 'section-without-work')).toHaveLength(1);
  });

  it('finds nothing of the kind in the data as it is', () => {
    const { stdout } = copyWorkspace().run('validate');
    expect(stdout).not.toMatch(/task-not-reported|section-without-work/);
  });
});
