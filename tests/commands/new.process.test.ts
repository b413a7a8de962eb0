import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, startIn, type WorkspaceCopy } from './workspace.js';

const RECORD = 'data/documents/da06-2025-12.yaml';
const RETURN = 'data/returns/2025-12/so-khcn.yaml';
const FINDING = /^(\S+):(\d+):\d+ {2}lỗi {2}missing-data$/gm;

function listMissing(stderr: string): readonly string[] {
  return [...stderr.matchAll(FINDING)].map(([, file, line]) => `${file}:${line}`);
}

/** Fills every empty line as an analyst would: another figure than last month's, the status of last month. */
function fillIn(copy: WorkspaceCopy): void {
  let remark = '';
  const lines = copy
    .read(RETURN)
    .split('\n')
    .map((line) => {
      if (line.startsWith('  #')) {
        remark += line;
        return line;
      }
      const [said, status = ''] = [remark, /status: (\w+)/.exec(remark)?.[1]];
      remark = '';
      const last = Number(/(?:value: |; [\d-]+: )([\d.]+)/.exec(said)?.[1] ?? 7);
      // The parts of a sum stay so.
      const figure = last > 100 ? last * 2 : last === 100 ? last : Math.round((last - 1) * 100) / 100;
      return line
        .replace('{ status: }', `{ status: ${status} }`)
        .replace('{ value: , from: , asOf: }', `{ value: ${figure}, from: 2025-11-15, asOf: 2025-12-14 }`)
        .replace('{ value: , asOf: }', `{ value: ${figure}, asOf: 2025-12-10 }`)
        .replace(/^( {2}\S+\/\S+:)$/, `$1 ${figure}`);
    });
  copy.write(RETURN, lines.join('\n').replace('status: ongoing', 'status: ongoing, agencies: [vnpt]'));
}

describe('qnds new, tháng 12 của Đề án 06', () => {
  const copy = copyWorkspace();
  const opened = copy.run('new', 'da06', '--month', '12');

  it('writes the record and one return, and prints their paths alone on stdout', () => {
    expect(opened).toMatchObject({ status: 0, stdout: `${RECORD}\n${RETURN}\n` });
    expect(opened.stderr).toContain('tháng 12/2025');
    expect(copy.run('validate').status).toBe(0);
  });

  it('asks for each figure and task on a line of its own, with name, unit and last value above', () => {
    const text = copy.read(RETURN);
    expect(text).toContain(
      '  # Tỷ lệ số hóa hồ sơ khi tiếp nhận, cấp tỉnh (%); 2025-11: 99.75\n  thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh:\n',
    );
    expect(text).toContain('# Sở Khoa học và Công nghệ báo cáo tháng 12/2025, tính từ ngày 15/11/2025');
    expect(text).toMatch(
      /agencies: \[xa-dak-sao,[\s\S]{0,40}xa-ya-ly, xa-sa-binh\] \}\n {2}de-an-06\/tra-loi-kien-nghi-cap-xa:/,
    );
    // Done for good in November, with the figure that only its sentence prints; a share that is computed.
    for (const path of [
      'de-an-06/chi-thi-24',
      'ha-tang-vien-thong/vi-tri-tram',
      'binh-dan-hoc-vu-so/ty-le-chung-nhan',
    ])
      expect(text).not.toContain(`${path}:`);
  });

  it('adds nothing when it is run again, and touches nothing', () => {
    const before = [copy.read(RECORD), copy.read(RETURN)];
    expect(copy.run('new', 'da06', '--month', '12')).toMatchObject({ status: 0, stdout: '' });
    expect([copy.read(RECORD), copy.read(RETURN)]).toEqual(before);
  });

  it('report names every empty line at once, in its order, and nothing else', () => {
    const lines = copy.read(RETURN).split('\n');
    const empty = lines.flatMap((line, index) =>
      /^ {2}\S+\/\S+:(?: \{.*\})?$/.test(line) ? [`${RETURN}:${index + 1}`] : [],
    );
    const { status, stderr } = copy.run('report', '--month', '12');
    expect(status).toBe(1);
    expect(empty.length).toBeGreaterThan(30);
    expect(listMissing(stderr)).toEqual(empty);
    expect(stderr).toContain('→ Điền vào dòng này: thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh: …');
  });

  it('filled in, the report of December is there, without a word of November', () => {
    const filled = copyWorkspace();
    expect(filled.run('new', 'da06', '--month', '12').status).toBe(0);
    fillIn(filled);
    const run = filled.run('report', '--month', '12');
    expect(run, run.stderr).toMatchObject({ status: 0, stdout: 'out/da06-2025-12.docx\n' });
    const parts = unzipSync(new Uint8Array(readFileSync(filled.path('out/da06-2025-12.docx'))));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    expect(words).toContain('98,75%');
    for (const old of ['99,75', '119.285', '14/11/2025', 'tháng 11/2025']) expect(words).not.toContain(old);
  });
});

describe('qnds new, những kỳ khác', () => {
  it.each([
    [['--month', '1'], 'da06-2026-01'],
    [['--quarter', '4'], 'da06-2025-q4'],
    [['--half', '2'], 'da06-2025-h2'],
    [['--year', '2025'], 'da06-2025'],
  ])('%j', (period, id) => {
    const copy = copyWorkspace();
    const { status, stdout, stderr } = copy.run('new', 'da06', ...period);
    expect(status, stderr).toBe(0);
    expect(stdout.split('\n')[0]).toBe(`data/documents/${id}.yaml`);
    const checked = copy.run('validate');
    expect(checked.status, checked.stdout).toBe(0);
    expect(copy.run('new', 'da06', ...period).stdout).toBe('');
  });

  it('a month that is merely opened is no month with data, for report and for new', () => {
    const copy = copyWorkspace();
    expect(copy.run('new', 'da06', '--month', '11', '--year', '2026').status).toBe(0);
    expect(copy.run('report', '--month', '11').stderr).toContain('Kỳ báo cáo: tháng 11/2025.');
    expect(copy.run('list').stdout).not.toMatch(/^ {2}2026-11$/m);
    const { stdout, stderr } = copy.run('new', 'da06', '--month', '12');
    expect(stderr).toContain('Kỳ báo cáo: tháng 12/2025.');
    expect(stdout).toContain('data/documents/da06-2025-12.yaml\n');
    expect(copy.run('report', '--month', '12').stderr).toContain('Kỳ báo cáo: tháng 12/2025.');
  });

  it('the report of a new year is told of the plan for the old one that its template still names', () => {
    const copy = copyWorkspace();
    expect(copy.run('new', 'da06', '--month', '1', '--year', '2026').status).toBe(0);
    const { stderr } = copy.run('report', '--month', '1', '--year', '2026', '--draft');
    expect(stderr).toMatch(/cảnh báo {2}citation-of-earlier-year\n.*"kh-16-ubnd-2024".*năm 2025/);
    expect(stderr).not.toContain('nêu "kh-78-ubnd-2025"');
    copy.replace(
      'data/citations.yaml',
      /( {4}subject: về triển khai thực hiện \{qd-06-ttg-2022\} .* năm 2025\n[\s\S]*?acknowledgements:\n)/,
      '$1      - { code: citation-of-earlier-year, reason: Còn hiệu lực, decidedBy: Sở Khoa học và Công nghệ }\n',
    );
    expect(copy.run('report', '--month', '1', '--year', '2026', '--draft').stderr).not.toContain(
      'earlier-year',
    );
  });

  it('speaks English when asked to', () => {
    const { stderr } = copyWorkspace().run('new', 'da06', '--month', '12', '--lang', 'en');
    expect(stderr).toBe('Reporting period: 2025-12.\n');
  });
});

describe('qnds new, kế hoạch năm sau', () => {
  const copy = copyWorkspace();
  const { status, stdout } = copy.run('new', 'ke-hoach-cds', '--year', '2027');

  it('opens the document, the lists and targets of the year, and the year under review', () => {
    expect(status).toBe(0);
    const names = ['giai-phap', 'ke-hoach-cds', 'muc-tieu-chung', 'phan-cong'].map(
      (name) => `tasks/${name}-2027`,
    );
    for (const name of [
      ...names,
      'documents/ke-hoach-cds-2027',
      'indicators/chi-tieu-2027',
      'tasks/ket-qua-2026',
    ])
      expect(stdout).toContain(`data/${name}.yaml\n`);
    expect(stdout).toMatch(/^data\/returns\/2026\/so-khcn\.yaml$/m);
    const checked = copy.run('validate');
    expect(checked.status, checked.stdout).toBe(0);
    expect(copy.run('new', 'ke-hoach-cds', '--year', '2027').stdout).toBe('');
  });

  it('marks each entry to be confirmed, and takes nothing over that was said of the former year', () => {
    const set = copy.read('data/indicators/chi-tieu-2027.yaml');
    const entries = set.match(/^ {2}- .*/gm)?.filter((line) => !line.includes('title:')) ?? [];
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) expect(entry).toMatch(/-2027.* # cần xác nhận$/);
    expect(set.match(/previous: \S+-2026/g)).toHaveLength(entries.length);
    expect(set).not.toMatch(/results|source|note:/);
    for (const name of ['muc-tieu-chung', 'giai-phap', 'phan-cong', 'ke-hoach-cds']) {
      const list = copy.read(`data/tasks/${name}-2027.yaml`);
      expect(list).toContain('origin: ke-hoach-cds-2027\n');
      expect(list).not.toMatch(/năm 2026(?! - 2030)|-2026|progress:|source:/);
    }
    expect(copy.read('data/tasks/ket-qua-2026.yaml')).toContain('origin: ke-hoach-cds-2026\n');
  });

  it("last year's words, put in force as they stand, ask for the figures of the year under review", () => {
    const record = 'data/documents/ke-hoach-cds-2027.yaml';
    const text = copy.read(record);
    expect(text).toContain('#     period: "2026"\n');
    expect(text).not.toMatch(/period: "2025"|source:/);
    const forced = copyWorkspace();
    expect(forced.run('new', 'ke-hoach-cds', '--year', '2027').status).toBe(0);
    forced.write(record, text.replace(/^# (?!Kỳ trước|yaml)/gm, '').replace(/^#$/gm, ''));
    const { stdout } = forced.run('validate');
    expect(stdout).toMatch(
      /cảnh báo {2}other-period-named\n {2}Văn bản của năm 2027 lại dựa vào "cv-5511-bkhcn-2025"/,
    );
    expect(stdout).toContain('"cv-3862-skhcn-2025"');
    const draft = forced.run('draft', 'ke-hoach-cds', '--year', '2027');
    expect(draft.status, draft.stderr).toBe(0);
    const parts = unzipSync(new Uint8Array(readFileSync(forced.path('out/ke-hoach-cds-2027.docx'))));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    expect(words).toContain('Trong năm 2026, các mục tiêu');
    expect(words).not.toMatch(/Trong năm 2025|532 trạm/);
  });

  it("a list copied by hand with last year's origin and ids is a warning", () => {
    const copied = copyWorkspace();
    const from = 'data/tasks/muc-tieu-chung-2026.yaml';
    copied.write(
      'data/tasks/muc-tieu-chung-2027.yaml',
      copied.read(from).replace('id: muc-tieu-chung-2026', 'id: muc-tieu-chung-2027'),
    );
    const { stdout } = copied.run('validate');
    expect(stdout).toMatch(/muc-tieu-chung-2027\.yaml:4:9 {2}cảnh báo {2}other-period-named/);
  });

  it('targets copied by hand leave the approved ones as they are, and gaps bear names that a reader knows', () => {
    const copied = copyWorkspace();
    const set = copied.read('data/indicators/chi-tieu-2026.yaml');
    copied.write(
      'data/indicators/chi-tieu-2027.yaml',
      set.replace('id: chi-tieu-2026', 'id: chi-tieu-2027').replace('period: "2026"', 'period: "2027"'),
    );
    const { stdout } = copied.run('validate');
    expect(stdout).not.toContain('acknowledgement-unused');
    expect(stdout.match(/Mục của danh sách năm 2027 còn mang mã của năm 2026/g)).toHaveLength(1);
    expect(copied.run('draft', 'ke-hoach-cds', '--year', '2027').status).toBe(0);
    const parts = unzipSync(new Uint8Array(readFileSync(copied.path('out/ke-hoach-cds-2027.docx'))));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    expect(words).toContain('Mục tiêu chung về chuyển đổi số năm 2027');
    expect(words).not.toContain('muc-tieu-chung-2027');
  });

  it('the draft of the plan speaks of 2027, and of 2026 as the year under review', () => {
    const draft = copy.run('draft', 'ke-hoach-cds', '--year', '2027');
    expect(draft).toMatchObject({ status: 0, stdout: 'out/ke-hoach-cds-2027.docx\n' });
    const parts = unzipSync(new Uint8Array(readFileSync(copy.path('out/ke-hoach-cds-2027.docx'))));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    expect(words).toContain('NỘI DUNG KẾ HOẠCH NĂM 2027');
    expect(words).not.toContain('đến hết năm 2026');
  });
});

describe('qnds new, tệp đã có', () => {
  it('adds lines in the right list, and keeps every other byte', () => {
    const copy = copyWorkspace();
    mkdirSync(copy.path('data/returns/2025-12'));
    const head =
      'agency: so-khcn # Sở\nperiod: 2025-12\nfigures:\n    thu-tuc-hanh-chinh/so-khcn-dung-han:   99 # đã hỏi\n\n# hết\ntasks:\n';
    const tail = '  de-an-06/chung-thu-so: { status: ongoing }\nnote: Ghi tay\n';
    copy.write(RETURN, `${head}${tail}`);
    expect(copy.run('new', 'da06', '--month', '12').status).toBe(0);
    const text = copy.read(RETURN);
    const added = text.split('\n').filter((line) => !`${head}${tail}`.split('\n').includes(line));
    expect(
      text
        .split('\n')
        .filter((line) => !added.includes(line))
        .join('\n'),
    ).toBe(`${head}${tail}`);
    expect(text).toContain('\n    thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh:\n');
    expect(text.match(/so-khcn-dung-han/g)).toHaveLength(1);
    expect(copy.run('validate').status).toBe(0);
  });

  it.each([
    [
      'a list that stands on one line',
      'agency: so-khcn\nperiod: 2025-12\nfigures: { thu-dien-tu/tai-khoan: 1 }\n',
    ],
    ['a file with errors', 'agency: so-khcn\nperiod: 2025-12\nfigurs:\n'],
  ])('refuses %s, says why, and writes nothing', (_what, text) => {
    const copy = copyWorkspace();
    mkdirSync(copy.path('data/returns/2025-12'));
    copy.write(RETURN, text);
    const { status, stdout, stderr } = copy.run('new', 'da06', '--month', '12');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('returns/2025-12/so-khcn.yaml');
    expect(copy.read(RETURN)).toBe(text);
    expect(existsSync(copy.path(RECORD))).toBe(false);
  });

  it.each([
    [['da07', '--month', '12'], '"da06"'],
    [['da06'], '--month'],
    [['da06', '--month', '13'], '1–12'],
    [[], 'mẫu'],
  ])('is wrong usage: %j', (args, said) => {
    const { status, stderr } = copyWorkspace().run('new', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('qnds new bị giết giữa chừng', () => {
  it('leaves whole files, and the next run completes them', async () => {
    const whole = copyWorkspace();
    whole.run('new', 'da06', '--month', '12');
    const copy = copyWorkspace();
    for (const lifetime of [90, 170, 260, 380, 520, 700]) {
      await startIn(copy.folder, ['new', 'da06', '--month', '12'], lifetime);
      for (const name of [RECORD, RETURN]) {
        if (existsSync(copy.path(name))) expect(copy.read(name)).toBe(whole.read(name));
      }
      const run = copy.run('new', 'da06', '--month', '12');
      expect(run.status, run.stderr).toBe(0);
      for (const name of [RECORD, RETURN]) expect(copy.read(name)).toBe(whole.read(name));
      expect(copy.list('data/returns/2025-12')).toEqual(['so-khcn.yaml']);
      rmSync(copy.path(RECORD));
      rmSync(copy.path('data/returns/2025-12'), { recursive: true });
    }
  });
});
