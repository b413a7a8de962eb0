import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook, sheetOf } from '../forms/form-of.js';
import { copyBuilt } from '../outputs/built-workspace.js';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

const METRIC = 'systems.thu-tuc-hanh-chinh.metrics.so-hoa-ho-so-cap-tinh';
const TEMPLATE = `---
title: Báo cáo so sánh
kind: report
periodicity: month
documentType: Báo cáo
subject: so sánh số liệu {{ period.label }}
issuingAuthority: so-khcn
signatory: pho-giam-doc
---

### Số hóa

{% assign before = ${METRIC} | at: period.previous, "optional" -%}
- Đạt {{ ${METRIC} | at: period | percent }}{% if before != "" %}, {{ ${METRIC} | change: period }}{% endif %}.
`;
const RETURN = 'data/returns/2025-11/so-khcn.yaml';

function documentOf(period: string): string {
  return `id: so-sanh-${period}\ntemplate: so-sanh\nperiod: ${period}\n`;
}

let workspace: WorkspaceCopy;

function readChange(): string | undefined {
  const { stdout, stderr } = workspace.run('report', 'so-sanh', '--month', '12', '--format', 'json');
  expect(stderr).not.toContain('lỗi  ');
  return /"(?:tăng|giảm|không đổi)[^"]*"/.exec(stdout)?.[0];
}

beforeAll(() => {
  workspace = copyBuilt(copyWorkspace());
  workspace.write('templates/so-sanh.md', TEMPLATE);
  for (const period of ['2025-11', '2025-12']) {
    workspace.write(`data/documents/so-sanh-${period}.yaml`, documentOf(period));
  }
  workspace.replace(
    'data/systems/thu-tuc-hanh-chinh.yaml',
    /( {2}so-hoa-ho-so-cap-tinh:\n(?: {4}.*\n)*)/,
    '$1    observations:\n      - { value: 99.9, asOf: 2025-12 }\n',
  );
});

describe('so với kỳ trước', () => {
  it('is reckoned from the data while nothing has been issued', () => {
    expect(readChange()).toBe('"tăng 0,15 điểm phần trăm"');
    workspace.replace(
      RETURN,
      'so-hoa-ho-so-cap-tinh: { value: 99.75',
      'so-hoa-ho-so-cap-tinh: { value: 99.81',
    );
    expect(readChange()).toBe('"tăng 0,09 điểm phần trăm"');
    workspace.replace(
      RETURN,
      'so-hoa-ho-so-cap-tinh: { value: 99.81',
      'so-hoa-ho-so-cap-tinh: { value: 99.75',
    );
  });

  it('is reckoned from what was issued, whatever the data says now', () => {
    const issue = workspace.run('issue', 'so-sanh-2025-11', '--number', '2801', '--date', '2025-11-20');
    expect(issue.status, issue.stderr).toBe(0);
    workspace.replace(
      RETURN,
      'so-hoa-ho-so-cap-tinh: { value: 99.75',
      'so-hoa-ho-so-cap-tinh: { value: 99.81',
    );
    expect(readChange()).toBe('"tăng 0,15 điểm phần trăm"');
    workspace.run('report', 'so-sanh', '--month', '12', '--trace');
    const trace = workspace.read('out/so-sanh-2025-12.docx.trace.json');
    expect(trace).toContain('"file": "data/issued/so-sanh-2025-11.yaml"');
  });

  it('makes the next report stale when the issue is recorded', () => {
    const { stdout } = workspace.run('build', 'so-sanh-2025-12', '--check', '--trace');
    expect(stdout).toBe('');
    expect(workspace.run('report', 'so-sanh', '--month', '11', '--reissue').status).toBe(0);
    expect(workspace.run('why', 'so-sanh-2025-12', '--trace').stdout).toContain(
      'data/issued/so-sanh-2025-11.yaml',
    );
    expect(readChange()).toBe('"tăng 0,09 điểm phần trăm"');
  });
});

describe('kỳ sau khi số liệu của kỳ đã ban hành bị đổi', () => {
  const METRIC_PATH = 'thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh';
  const ISSUE = ['issue', 'da06-2025-11', '--number', '2800', '--date', '2025-11-20'];
  let changed: WorkspaceCopy;

  beforeAll(() => {
    changed = copyBuilt(copyWorkspace());
    const issue = changed.run(...ISSUE);
    expect(issue.status, issue.stderr).toBe(0);
    changed.replace(RETURN, 'so-hoa-ho-so-cap-tinh: { value: 99.75', 'so-hoa-ho-so-cap-tinh: { value: 99.18');
    expect(changed.run('new', 'da06', '--month', '12').status).toBe(0);
  });

  it('hỏi bên chú thích là con số đã ban hành', () => {
    const lines = changed.read('data/returns/2025-12/so-khcn.yaml').split('\n');
    const at = lines.findIndex((line) => line.startsWith(`  ${METRIC_PATH}:`));
    const comment = lines.slice(at - 2, at).join('\n');
    expect(comment).toContain('2025-11: 99.75');
    expect(comment).not.toContain('99.18');
  });

  it.each([
    [['form', '--month', '12', '--year', '2025']],
    [['form', '--month', '12', '--year', '2025', '--template', 'da06', '--force']],
  ])('biểu mẫu ghi ở cột kỳ trước con số đã ban hành: %j', async (args) => {
    const run = changed.run(...args);
    expect(run.status, run.stderr).toBe(0);
    const workbook = await openWorkbook(readFileSync(changed.path('out/bieu-mau/so-khcn-2025-12.xlsx')));
    const figures = sheetOf(workbook, 'Số liệu');
    const ids = figures.getColumn('H').values.map(String);
    expect(figures.getRow(ids.indexOf(METRIC_PATH)).getCell('D').value).toBe(99.75);
  });

  it('why nói văn bản được giữ nguyên và dữ liệu nào nay khác', () => {
    const before = changed.run('why', 'da06-2025-11').stdout;
    expect(changed.run('report', '--month', '11').status).toBe(0);
    for (const stdout of [before, changed.run('why', 'da06-2025-11').stdout]) {
      expect(stdout).toContain('giữ nguyên');
      expect(stdout).toMatch(/data\/returns\/2025-11\/so-khcn\.yaml:\d+: .*"99,75%".*"99,18%"/);
      expect(stdout).not.toContain('không có gì thay đổi');
    }
  });
});
