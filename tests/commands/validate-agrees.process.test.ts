import { describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

interface Slip {
  readonly what: string;
  readonly make: (copy: WorkspaceCopy) => void;
  readonly report: readonly string[];
  readonly place: RegExp;
}

const SLIPS: readonly Slip[] = [
  {
    what: 'dấu % sau một số đếm',
    make: (copy) => copy.replace('templates/van-hanh.md', '| with_unit', '| percent'),
    report: ['report', 'van-hanh', '--month', '7'],
    place: /^templates\/van-hanh\.md:\d+:\d+ {2}lỗi/m,
  },
  {
    what: 'chú thích nhắc chính nó',
    make: (copy) => copy.replace('templates/da06.md', 'như sau:', 'như sau[^a]:\n\n[^a]: Xem[^a].'),
    report: ['report', '--month', '11'],
    place: /^templates\/da06\.md:\d+:\d+ {2}lỗi/m,
  },
  {
    what: 'câu nêu số liệu mà kỳ không có',
    make: (copy) =>
      copy.replace(
        'data/returns/2025-11/so-khcn.yaml',
        / {2}ha-tang-vien-thong\/vi-tri-tram:\n(?: {4}.*\n)+/,
        '',
      ),
    report: ['report', '--month', '11'],
    place: /^data\/systems\/ha-tang-vien-thong\.yaml:\d+:\d+ {2}lỗi {2}missing-data/m,
  },
];

describe.each(SLIPS)('$what', ({ make, report, place }) => {
  const copy = copyWorkspace();
  make(copy);

  it('is refused by the report: status 1, no stack', () => {
    const { status, stderr } = copy.run(...report);
    expect(status).toBe(1);
    expect(stderr).toMatch(place);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('phép kiểm tra soạn thử mọi văn bản đã khai báo', () => {
  it.each(SLIPS.slice(0, 2))('$what: validate finds it where the report does', ({ make, place }) => {
    const copy = copyWorkspace();
    make(copy);
    const { status, stdout } = copy.run('validate');
    expect(status).toBe(1);
    expect(stdout).toMatch(place);
    expect(copy.run('validate').stdout).toBe(stdout);
  });

  it('a period that is only opened is not full of errors', () => {
    const copy = copyWorkspace();
    copy.write(
      'data/documents/da06-2025-12.yaml',
      'id: da06-2025-12\ntemplate: da06\nperiod: 2025-12\nnumber: null\nissueDate: null\n',
    );
    expect(copy.run('validate').status).toBe(0);
    expect(copy.run('report', '--month', '12').status).toBe(1);
  });

  it('an annex of one column is drawn, its group rows too', () => {
    const copy = copyWorkspace();
    const annex = 'templates/annexes/phu-luc-2.yaml';
    const text = copy.read(annex);
    const head = text.slice(0, text.indexOf('columns:'));
    copy.write(annex, `${head}columns:\n  - { header: STT, width: 1, value: row.ordinal }\n`);
    expect(copy.run('validate').status).toBe(0);
    expect(copy.run('build').status).toBe(0);
  });

  it('chữ dài hơn một ô bảng tính: nothing is drawn, yet it is found at the datum', () => {
    const copy = copyWorkspace();
    const long = 'kết nối dữ liệu '.repeat(2_100).trim();
    copy.replace('data/tasks/de-an-06.yaml', /^( +title: ).*$/m, `$1${long}`);
    const { status, stdout } = copy.run('validate');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^data\/tasks\/de-an-06\.yaml:\d+:\d+ {2}lỗi {2}output-failed/m);
    expect(copy.list('.qnds-cache/tmp')).toEqual([]);
  });
});
