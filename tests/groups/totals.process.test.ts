import { describe, expect, it } from 'vitest';
import { COUNT, createCommunes, TOTAL, unitId, writeReturn } from './communes.js';

const RATIO = '- Tỷ lệ đúng hạn {{ m.ty-le | at: period | percent }}.';

describe('số chung của 96 đơn vị', () => {
  it('is printed when all have reported: 1 + 2 + … + 96 = 4.656, and 4.560 / 4.656 = 97,94%', () => {
    const workspace = createCommunes(0, [TOTAL, RATIO, COUNT]);
    const run = workspace.run('report', '--month', '11', '--year', '2025', '--format', 'json');
    expect(run.status).toBe(0);
    const text = run.stdout;
    expect(text).toContain('4.656 hồ sơ');
    expect(text).toContain('97,94%');
    expect(text).toContain('96/96 xã, phường, đặc khu đã báo cáo');
    workspace.run('report', '--month', '11', '--year', '2025', '--trace');
    const trace = workspace.read('out/bao-cao-2025-11.docx.trace.json');
    expect(trace).toContain('sumOfMembers');
    expect(trace.match(/returns\/2025-11\/xa-96\.yaml/g)?.length).toBeGreaterThan(0);
  });

  it('with returns missing is an error that names who is missing, and nothing is written', () => {
    const workspace = createCommunes(5);
    const run = workspace.run('report', '--month', '11', '--year', '2025');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('missing-data');
    expect(run.stderr).toContain('91/96 xã, phường, đặc khu đã báo cáo');
    expect(run.stderr).toContain('xã số 92, xã số 93, xã số 94 và 2 đơn vị khác');
    expect(workspace.list('out')).toEqual([]);
  });

  it('in a draft the gap is visible, never the sum of some', () => {
    const workspace = createCommunes(2);
    const run = workspace.run('report', '--month', '11', '--year', '2025', '--draft', '--format', 'json');
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('xã số 95, xã số 96');
    const text = run.stdout;
    expect(text).toContain('"gap"');
    expect(text).not.toContain('4.465');
  });

  it.each([[[TOTAL, COUNT]], [[COUNT, TOTAL]]])('stands beside the count, wherever that is: %j', (lines) => {
    const workspace = createCommunes(2, lines);
    const run = workspace.run('report', '--month', '11', '--year', '2025', '--format', 'json');
    expect(run.status).toBe(0);
    const text = run.stdout;
    expect(text).toContain('4.465 hồ sơ');
    expect(text).toContain('94/96 xã, phường, đặc khu đã báo cáo');
  });

  it('a count that is worked out and not printed, or of another metric, counts for nothing', () => {
    const hidden = '{% assign c = m.ho-so | reported: period -%}';
    const other = '- Có {{ m.dung-han | reported: period }}.';
    for (const line of [hidden, other]) {
      const run = createCommunes(2, [line, TOTAL]).run('report', '--month', '11', '--year', '2025');
      expect(run.status).toBe(1);
      expect(run.stderr).toContain('còn thiếu xã số 95, xã số 96');
    }
  });

  it('an empty line of a return is not 0', () => {
    const workspace = createCommunes(0);
    writeReturn(workspace, 7, { 'ho-so': null, 'dung-han': 6 });
    const run = workspace.run('report', '--month', '11', '--year', '2025');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('còn thiếu xã số 7.');
  });

  it('a new return, and a new member of the group, make the document stale', () => {
    const workspace = createCommunes(1, [TOTAL, COUNT]);
    // The year is that of the latest returns.
    const report = () => workspace.run('report', '--month', '11', '--trace');
    expect(report().status).toBe(0);
    writeReturn(workspace, 96);
    expect(report().status).toBe(0);
    expect(workspace.read('out/bao-cao-2025-11.docx.trace.json')).toContain('96/96');
    workspace.replace('data/agencies.yaml', `${unitId(95)}, ${unitId(96)}]`, `${unitId(95)}]`);
    workspace.write('data/returns/2025-11/xa-96.yaml', 'agency: xa-96\nperiod: 2025-11\n');
    expect(report().status).toBe(0);
    expect(workspace.read('out/bao-cao-2025-11.docx.trace.json')).toContain('95/95');
  });
});

describe('ai còn thiếu', () => {
  it('due names the members that are missing', () => {
    const run = createCommunes(2).run('due', '--on', '2025-11-20');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('xã số 95');
    expect(run.stdout).toContain('94/96');
  });

  it('new opens a return for each member that has none', () => {
    const workspace = createCommunes(3, [TOTAL, RATIO]);
    const run = workspace.run('new', 'bao-cao', '--month', '11', '--year', '2025');
    expect(run.status).toBe(0);
    expect(workspace.list('data/returns/2025-11')).toHaveLength(96);
    const text = workspace.read('data/returns/2025-11/xa-96.yaml');
    expect(text).toContain('mot-cua/ho-so:');
    expect(text).toContain('mot-cua/dung-han:');
    expect(workspace.run('validate').status).toBe(0);
  });

  it('each member has a form of its own, with its own last value', () => {
    const workspace = createCommunes(0);
    const run = workspace.run('form', unitId(96), '--month', '12', '--year', '2025');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('xa-96-2025-12.xlsx');
  });
});
