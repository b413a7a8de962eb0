import { readFileSync, rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashContent } from '../../src/text/index.js';
import { copyBuilt } from '../outputs/built-workspace.js';
import { editDocx } from './edit-docx.js';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

const DOCUMENT = 'da06-2025-11';
const OUTPUT = `out/${DOCUMENT}.docx`;
const COPY = `data/issued/${DOCUMENT}.docx`;
const RECORD = `data/issued/${DOCUMENT}.yaml`;
const SOURCE = `data/documents/${DOCUMENT}.yaml`;
const RETURN = 'data/returns/2025-11/so-khcn.yaml';
const ISSUE = ['issue', DOCUMENT, '--number', '2800', '--date', '2025-11-20'];

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

function bytesOf(workspace: WorkspaceCopy, name: string): string {
  return hashContent(readFileSync(workspace.path(name)));
}

function listFindings(workspace: WorkspaceCopy): readonly Finding[] {
  return JSON.parse(workspace.run('validate', '--format', 'json').stdout) as readonly Finding[];
}

/** November's figure is corrected after the report was sent. */
function correctFigure(workspace: WorkspaceCopy): number {
  workspace.replace(RETURN, 'so-hoa-ho-so-cap-tinh: { value: 99.75', 'so-hoa-ho-so-cap-tinh: { value: 99.81');
  const lines = workspace.read(RETURN).split('\n');
  return lines.findIndex((line) => line.includes('so-hoa-ho-so-cap-tinh')) + 1;
}

/** Where the document prints it, as its record says. */
function placeOfFigure(): string {
  const place = /printed: "99,75%", place: "(mục 2\.1, [^"]*)"/.exec(issued.read(RECORD))?.[1];
  if (place === undefined) throw new Error('the record has no such figure');
  return place;
}

let draft: WorkspaceCopy;
let issued: WorkspaceCopy;

beforeAll(() => {
  draft = copyWorkspace();
  expect(draft.run('report', '--month', '11').status).toBe(0);
  issued = copyBuilt(draft);
  const run = issued.run(...ISSUE);
  expect(run.status, run.stderr).toBe(0);
}, 60_000);

describe('qnds issue', () => {
  it('changes number and date in the record, and no other byte', () => {
    const before = draft.read(SOURCE);
    const after = before
      .replace('number: null', 'number: "2800"')
      .replace('issueDate: null', 'issueDate: 2025-11-20');
    expect(issued.read(SOURCE)).toBe(after);
    expect(after).not.toBe(before);
  });

  it('keeps the document beside its record, the same as in out', () => {
    expect(issued.list('data/issued')).toEqual([`${DOCUMENT}.docx`, `${DOCUMENT}.yaml`]);
    expect(bytesOf(issued, OUTPUT)).toBe(bytesOf(issued, COPY));
    expect(bytesOf(issued, OUTPUT)).not.toBe(bytesOf(draft, OUTPUT));
  });

  it('records every figure that the trace tells, with its place and its source', () => {
    expect(issued.run('report', '--month', '11', '--trace').status).toBe(0);
    const trace = JSON.parse(issued.read(`${OUTPUT}.trace.json`)) as readonly {
      text: string;
      place: string;
    }[];
    const record = issued.read(RECORD);
    const printed = [...record.matchAll(/printed: ("(?:[^"\\]|\\.)*"), place: ("(?:[^"\\]|\\.)*")/g)];
    expect(printed.length).toBeGreaterThan(100);
    expect(trace.map(({ text, place }) => [text, place])).toEqual(
      printed.map(([, text = '', place = '']) => [JSON.parse(text), JSON.parse(place)]),
    );
    expect(record).toContain(
      'datum: "systems/thu-tuc-hanh-chinh/metrics/so-hoa-ho-so-cap-tinh/observations/2025-11/value", value: 99.75',
    );
  });

  it('is valid, and stays as it is in every command', () => {
    const workspace = copyBuilt(issued);
    const before = bytesOf(workspace, OUTPUT);
    expect(listFindings(workspace)).toEqual([]);
    const report = workspace.run('report', '--month', '11');
    expect(report).toMatchObject({ status: 0, stdout: `${OUTPUT}\n` });
    expect(report.stderr).toContain('Đã ban hành nên giữ nguyên');
    expect(workspace.run('build', DOCUMENT, '--force')).toMatchObject({ status: 0, stdout: '' });
    expect(workspace.run('build', DOCUMENT, '--check').status).toBe(0);
    expect(bytesOf(workspace, OUTPUT)).toBe(before);
    expect(workspace.run('list').stdout).toContain(`  ${DOCUMENT}  đã ban hành, 2800, 2025-11-20`);
  });

  it('speaks English', () => {
    const workspace = copyBuilt(draft);
    const { status, stderr } = workspace.run(...ISSUE, '--lang', 'en');
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Issued, and so kept as it was: da06-2025-11.docx (2800, 2025-11-20).\n',
    });
  });

  it('takes the record for an argument, by its id or its path, and gives absent keys their place', () => {
    const workspace = copyBuilt(draft);
    workspace.replace(SOURCE, 'number: null\nissueDate: null\n', '');
    const run = workspace.run('issue', SOURCE, '--number', '2800', '--date', '2025-11-20');
    expect(run.status, run.stderr).toBe(0);
    expect(workspace.read(SOURCE)).toContain(
      'period: 2025-11\nnumber: "2800"\nissueDate: 2025-11-20\nnote: >-\n',
    );
  });
});

describe('dữ liệu đổi sau khi ban hành', () => {
  it('is told at its line, with both values, and not applied', () => {
    const workspace = copyBuilt(issued);
    const before = bytesOf(workspace, OUTPUT);
    const line = correctFigure(workspace);
    expect(workspace.run('build').status).toBe(0);
    const report = workspace.run('report', '--month', '11');
    expect(report.status).toBe(0);
    expect(report.stderr).toContain('issued-differs');
    expect(bytesOf(workspace, OUTPUT)).toBe(before);
    const findings = listFindings(workspace);
    expect(findings).toMatchObject([{ code: 'issued-differs', severity: 'warning', file: RETURN, line }]);
    expect(findings[0]?.message).toContain(`"99,75%" (${placeOfFigure()})`);
    expect(findings[0]?.message).toContain('"99,81%"');
    expect(workspace.run('validate', '--strict').status).toBe(1);
    const english = workspace.run('validate', '--lang', 'en').stdout;
    expect(english).toMatch(/section 2\.1, dash \d+/);
    expect(english).toContain('0 errors, 1 warning, 0 notes.');
  });

  it('is told where a line is gone, and where one is added', () => {
    const workspace = copyBuilt(issued);
    workspace.replace(RETURN, /\n {2}thu-tuc-hanh-chinh\/so-hoa-ho-so-cap-tinh: .*/, '');
    const [gone, ...others] = listFindings(workspace).filter(({ code }) => code === 'issued-differs');
    expect(others).toEqual([]);
    expect(gone?.file).toBe('data/systems/thu-tuc-hanh-chinh.yaml');
    expect(gone?.message).toContain('"99,75%"');
  });

  it('is nobody’s concern where only words have changed', () => {
    const workspace = copyBuilt(issued);
    const before = bytesOf(workspace, OUTPUT);
    workspace.replace(
      'data/tasks/de-an-06.yaml',
      'title: Ban hành kế hoạch',
      'title: Xây dựng, ban hành kế hoạch',
    );
    expect(workspace.run('build').status).toBe(0);
    expect(bytesOf(workspace, OUTPUT)).toBe(before);
    expect(listFindings(workspace)).toEqual([]);
  });

  it('may be acknowledged where it stands', () => {
    const workspace = copyBuilt(issued);
    workspace.replace(
      RETURN,
      'so-hoa-ho-so-cap-tinh: { value: 99.75, ',
      'so-hoa-ho-so-cap-tinh: { value: 99.81, acknowledgements: [{ code: issued-differs, reason: Đính chính ở báo cáo tháng 12, decidedBy: Sở Khoa học và Công nghệ }], ',
    );
    expect(listFindings(workspace)).toEqual([]);
  });

  it('brings the issued document back when it is deleted, with the trace of what was printed', () => {
    const workspace = copyBuilt(issued);
    const before = bytesOf(workspace, OUTPUT);
    correctFigure(workspace);
    rmSync(workspace.path(OUTPUT));
    expect(workspace.run('report', '--month', '11', '--trace').status).toBe(0);
    expect(bytesOf(workspace, OUTPUT)).toBe(before);
    const trace = workspace.read(`${OUTPUT}.trace.json`);
    expect(trace).toContain('"99,75%"');
    expect(trace).not.toContain('"99,81%"');
  });

  it.each([
    [['report', '--month', '11', '--reissue']],
    [['build', DOCUMENT, '--reissue']],
    [['issue', DOCUMENT, '--number', '2800', '--date', '2025-11-20', '--reissue']],
  ])('is drawn again when it is issued again, the old one staying: %j', (args) => {
    const workspace = copyBuilt(issued);
    const before = bytesOf(workspace, OUTPUT);
    correctFigure(workspace);
    const run = workspace.run(...args);
    expect(run.status, run.stderr).toBe(0);
    expect(bytesOf(workspace, OUTPUT)).not.toBe(before);
    expect(bytesOf(workspace, OUTPUT)).toBe(bytesOf(workspace, COPY));
    expect(bytesOf(workspace, `data/issued/${DOCUMENT}.2025-11-20.docx`)).toBe(before);
    expect(workspace.read(RECORD)).toMatch(/"99,81%"[\s\S]*\nreplaced:\n[\s\S]*"99,75%"/);
    expect(listFindings(workspace)).toEqual([]);
    expect(workspace.list('out')).toEqual([`${DOCUMENT}.docx`]);
  });
});

describe('không ban hành được', () => {
  /** Nothing at all is written. */
  function expectRefused(workspace: WorkspaceCopy, args: readonly string[], status: number): string {
    const before = [workspace.read(SOURCE), ...workspace.list('data'), ...workspace.list('out')];
    const run = workspace.run(...args);
    expect({ status: run.status, stdout: run.stdout }, run.stderr).toEqual({ status, stdout: '' });
    expect([workspace.read(SOURCE), ...workspace.list('data'), ...workspace.list('out')]).toEqual(before);
    return run.stderr;
  }

  it('a second time, nor with another number', () => {
    expect(expectRefused(issued, ISSUE, 1)).toContain('issue-refused');
    expect(
      expectRefused(issued, ['issue', DOCUMENT, '--number', '2801', '--date', '2025-11-20'], 1),
    ).toContain('2800');
    const july = ['issue', 'van-hanh-2025-07', '--date', '2025-07-27', '--number'];
    expect(expectRefused(draft, [...july, '467'], 1)).toContain('466');
    expect(copyBuilt(draft).run(...july, '466').status).toBe(0);
  });

  it('again, where it has not been issued', () => {
    expect(expectRefused(draft, [...ISSUE, '--reissue'], 1)).toContain('issue-refused');
    expect(expectRefused(draft, ['report', '--month', '11', '--reissue'], 1)).toContain('issue-refused');
  });

  it('with gaps', () => {
    const workspace = copyBuilt(draft);
    workspace.replace(RETURN, /\n {2}thu-tuc-hanh-chinh\/so-hoa-ho-so-cap-tinh: .*/, '');
    expect(expectRefused(workspace, ISSUE, 1)).toContain('missing-data');
  });

  it('with errors in the data or in the template', () => {
    const data = copyBuilt(draft);
    data.replace(RETURN, 'so-hoa-ho-so-cap-tinh: { value: 99.75', 'so-hoa-ho-so-cap-tinh: { value: 199.75');
    expect(expectRefused(data, ISSUE, 1)).toContain('figure-out-of-range');
    const template = copyBuilt(draft);
    template.write(
      'templates/da06.md',
      `${template.read('templates/da06.md')}\n{{ period.label | khong_co }}\n`,
    );
    expect(expectRefused(template, ISSUE, 1)).toContain('template-syntax');
  });

  it('on a day that there is not, or before what the document tells of', () => {
    const on = (date: string) => ['issue', DOCUMENT, '--number', '2800', '--date', date];
    expect(expectRefused(draft, on('2025-11-31'), 2)).toContain('2025-11-31');
    expect(expectRefused(draft, on('20/11/2025'), 2)).toContain('20/11/2025');
    expect(expectRefused(draft, on('2025-10-20'), 1)).toContain('citation-date-order');
    expect(expectRefused(draft, on('2052-11-20'), 1)).toContain('issue-refused');
  });

  it('before a figure, whoever reported it', () => {
    const workspace = copyBuilt(draft);
    workspace.replace(RETURN, /(cap-xa: \{ value: 96, asOf: 2025-11-14), source: [^}]*\}/, '$1');
    workspace.replace(RETURN, 'source: { document: da06-2025-11 }\n', '');
    const args = ['issue', DOCUMENT, '--number', '2800', '--date', '2025-11-13'];
    expect(expectRefused(workspace, args, 1)).toContain('14/11/2025');
  });

  it('with a number that another document of the same body, type and year has', () => {
    const workspace = copyBuilt(draft);
    const october =
      'id: da06-2025-10\ntemplate: da06\nperiod: 2025-10\nnumber: "2800"\nissueDate: 2025-10-20\n';
    workspace.write('data/documents/da06-2025-10.yaml', october);
    expect(expectRefused(workspace, ISSUE, 1)).toContain('da06-2025-10');
  });

  it('with a number that the register of citations gives to another document of the same body and type', () => {
    const on = (number: string, date: string) => ['issue', DOCUMENT, '--number', number, '--date', date];
    const stderr = expectRefused(draft, on('2686', '2025-11-20'), 1);
    expect(stderr).toContain('issue-refused');
    expect(stderr).toContain('2686/SKHCN-BCVTCĐS ngày 08/11/2025');
  });

  it('in the number of a plan of the committee, whatever its id among the issuing bodies', () => {
    const workspace = copyBuilt(draft);
    workspace.replace('data/documents/ke-hoach-cds-2026.yaml', 'number: "121"\n', 'number: null\n');
    const cited =
      '  - { id: kh-999-ubnd-2025, type: Kế hoạch, number: "999", symbol: KH-UBND, date: 2025-12-30, issuer: ISSUER, subject: về việc khác }\n';
    const citations = workspace.read('data/citations.yaml');
    for (const issuer of ['ubnd-tinh', 'chu-tich-ubnd-tinh']) {
      workspace.write('data/citations.yaml', `${citations}${cited.replace('ISSUER', issuer)}`);
      const run = workspace.run('issue', 'ke-hoach-cds-2026', '--number', '999', '--date', '2025-12-31');
      expect(run.status, run.stderr).toBe(1);
      expect(run.stderr).toContain('999/KH-UBND');
    }
  });

  it('without a number, without a name, with the name of a template of several, with that of an annex', () => {
    expect(expectRefused(draft, ['issue', DOCUMENT, '--date', '2025-11-20'], 2)).toContain('--number');
    expect(
      expectRefused(draft, ['issue', 'da06-2025-13', '--number', '1', '--date', '2025-11-20'], 2),
    ).toContain(DOCUMENT);
    expect(
      expectRefused(draft, ['issue', 'phu-luc-1-2025', '--number', '1', '--date', '2025-11-20'], 2),
    ).toContain('phu-luc-1-2025');
    expect(expectRefused(draft, ['build', '--reissue'], 2)).toContain('--reissue');
  });

  it('over a document that somebody has edited', () => {
    const workspace = copyBuilt(draft);
    workspace.write(OUTPUT, editDocx(readFileSync(workspace.path(OUTPUT)), '99,75%', '99,76%'));
    expect(expectRefused(workspace, ISSUE, 3)).toContain(`--file ${OUTPUT}`);
    expect(workspace.run(...ISSUE, '--file', OUTPUT).status).toBe(0);
  });
});

describe('thứ tự số và ngày', () => {
  const on = (number: string, date: string) => ['issue', DOCUMENT, '--number', number, '--date', date];

  it.each([
    ['2600', '2025-11-20', '2617/SKHCN-BCVTCĐS'],
    ['3900', '2025-11-20', '3862/SKHCN-BCVT&CĐS'],
  ])('is warned of: %s on %s', (number, date, other) => {
    const workspace = copyBuilt(draft);
    const strict = workspace.run(...on(number, date), '--strict');
    expect(strict.status, strict.stderr).toBe(1);
    const { status, stderr } = workspace.run(...on(number, date));
    expect(status, stderr).toBe(0);
    expect(stderr.match(/citation-number-order/g)).toHaveLength(1);
    expect(stderr).toContain(other);
  });
});

describe('bản đã ký', () => {
  it('is not the draft without number and date: that is told', () => {
    const workspace = copyBuilt(draft);
    workspace.write('da-ky.docx', readFileSync(workspace.path(OUTPUT)));
    const { status, stderr } = workspace.run(...ISSUE, '--file', 'da-ky.docx');
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('da-ky.docx chưa có số, ngày ban hành: đó là dự thảo');
    const numbered = copyBuilt(draft);
    numbered.write('da-ky.docx', readFileSync(issued.path(OUTPUT)));
    const quiet = numbered.run(...ISSUE, '--file', 'da-ky.docx');
    expect(quiet.status, quiet.stderr).toBe(0);
    expect(quiet.stderr).not.toContain('cảnh báo');
  });

  it('is kept as it was signed; what it lacks is told', () => {
    const workspace = copyBuilt(draft);
    const signed = editDocx(readFileSync(workspace.path(OUTPUT)), '99,75%', '99,76%');
    workspace.write('da-ky.docx', signed);
    const { status, stderr } = workspace.run(...ISSUE, '--file', 'da-ky.docx');
    expect(status, stderr).toBe(0);
    expect(stderr.match(/issued-differs/g)).toHaveLength(1);
    expect(stderr).toContain(`không có "99,75%" mà dữ liệu in ở ${placeOfFigure()}`);
    for (const name of [OUTPUT, COPY]) {
      expect(readFileSync(workspace.path(name)).equals(Buffer.from(signed))).toBe(true);
    }
    expect(listFindings(workspace)).toEqual([]);
    expect(workspace.run('build').status).toBe(0);
    expect(readFileSync(workspace.path(OUTPUT)).equals(Buffer.from(signed))).toBe(true);
  });

  it('says nothing of a file that has every figure', () => {
    const workspace = copyBuilt(issued);
    const name = 'da-ky.docx';
    workspace.write(name, readFileSync(workspace.path(OUTPUT)));
    const { status, stderr } = workspace.run(...ISSUE, '--reissue', '--file', name);
    expect({ status, differs: stderr.includes('issued-differs') }).toEqual({ status: 0, differs: false });
  });

  it('is refused when it is another document, no document, or not there', () => {
    const workspace = copyBuilt(draft);
    expect(workspace.run('report', 'van-hanh', '--month', '7').status).toBe(0);
    const other = workspace.run(...ISSUE, '--file', 'out/van-hanh-2025-07.docx');
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('van-hanh-2025-07');
    const edited = editDocx(readFileSync(workspace.path('out/van-hanh-2025-07.docx')), '466', '467');
    workspace.write('khac.docx', edited);
    expect(workspace.run(...ISSUE, '--file', 'khac.docx').status).toBe(1);
    expect(workspace.run(...ISSUE, '--file', SOURCE).status).toBe(2);
    expect(workspace.run(...ISSUE, '--file', 'khong-co.docx').status).toBe(2);
    expect(workspace.list('data/issued')).toEqual([]);
  });
});

describe('thư mục issued bị sửa tay', () => {
  it.each([
    ['the document is gone', (workspace: WorkspaceCopy) => rmSync(workspace.path(COPY))],
    ['the document is another one', (workspace: WorkspaceCopy) => workspace.write(COPY, 'khác')],
    [
      'a digest is another one',
      (workspace: WorkspaceCopy) => workspace.replace(RECORD, /digest: "[0-9a-f]/, 'digest: "0'),
    ],
    [
      'a figure is another one',
      (workspace: WorkspaceCopy) => workspace.replace(RECORD, 'value: 99.75', 'value: 99.7'),
    ],
    [
      'the number is another one',
      (workspace: WorkspaceCopy) => workspace.replace(SOURCE, '"2800"', '"2801"'),
    ],
  ])('is an error: %s', (_what, change) => {
    const workspace = copyBuilt(issued);
    change(workspace);
    const codes = listFindings(workspace).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['issued-altered']));
    expect(workspace.run('report', '--month', '11').status).toBe(1);
  });

  it('holds up nothing else', () => {
    const workspace = copyBuilt(issued);
    rmSync(workspace.path(COPY));
    expect(workspace.run('report', '--month', '11').status).toBe(1);
    expect(workspace.run('report', 'van-hanh', '--month', '7').status).toBe(0);
  });

  it('is an error where the document is unknown, or a Word file has no record', () => {
    const workspace = copyBuilt(issued);
    rmSync(workspace.path(SOURCE));
    expect(listFindings(workspace).filter(({ file }) => file === RECORD)).toMatchObject([
      { code: 'issued-altered' },
    ]);
    const stray = copyBuilt(issued);
    stray.write('data/issued/la.docx', 'gì đó');
    expect(listFindings(stray)).toMatchObject([{ code: 'unknown-file', file: 'data/issued/la.docx' }]);
  });
});
