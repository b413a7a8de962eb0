import { describe, expect, it } from 'vitest';
import { createCommunes, TABLE, TOTAL, UNITS, writeReturn } from './communes.js';

const ANNEX = ['annex', 'theo-xa', '--month', '11', '--year', '2025'];

function readRows(text: string): readonly (readonly string[])[] {
  const lines = text.replace('\uFEFF', '').trim().split(/\r?\n/);
  return lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
}

describe('bảng theo cơ quan', () => {
  it('has a row for each unit and the total below: 1 + … + 96 = 4.656', () => {
    const workspace = createCommunes(0);
    const run = workspace.run(...ANNEX, '--format', 'csv');
    expect(run.status).toBe(0);
    expect(run.stderr).toBe('');
    const rows = readRows(workspace.read('out/theo-xa-2025-11.csv'));
    expect(rows).toHaveLength(1 + UNITS + 1);
    expect(rows[1]).toEqual(['1', 'Xã số 1', '1', '50%']);
    expect(rows.at(-2)).toEqual(['96', 'Xã số 96', '96', '50%']);
    expect(rows.at(-1)).toEqual(['', 'Tổng cộng', '4656', '97.94%']);
  });

  it('what is missing is an empty cell, named in a finding, and counted below the total', () => {
    const workspace = createCommunes(2);
    const run = workspace.run(...ANNEX, '--format', 'csv');
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('cảnh báo  missing-data');
    expect(run.stderr).toContain('còn thiếu xã số 95, xã số 96');
    const rows = readRows(workspace.read('out/theo-xa-2025-11.csv'));
    expect(rows.slice(-3)).toEqual([
      ['96', 'Xã số 96', '', ''],
      ['', 'Tổng cộng', '4465', '97.89%'],
      ['', 'Đã báo cáo', '94/96', '94/96'],
    ]);
    expect(workspace.run(...ANNEX, '--strict').status).toBe(1);
  });

  it('a unit that gives part and whole and no share has it computed: 2 / 3 = 66,67%', () => {
    const workspace = createCommunes(0);
    writeReturn(workspace, 3, { 'ho-so': 3, 'dung-han': 2 });
    expect(workspace.run(...ANNEX, '--format', 'csv').status).toBe(0);
    expect(readRows(workspace.read('out/theo-xa-2025-11.csv'))[3]).toEqual(['3', 'Xã số 3', '3', '66.67%']);
  });

  it('computes no share of two figures that no share can be made of', () => {
    const workspace = createCommunes(0);
    const system = workspace.read('data/systems/mot-cua.yaml');
    workspace.write(
      'data/systems/mot-cua.yaml',
      system.replace('đúng hạn, unitOfMeasure: hồ sơ', 'đúng hạn, unitOfMeasure: lượt'),
    );
    writeReturn(workspace, 3, { 'ho-so': 3, 'dung-han': 2 });
    workspace.run(...ANNEX, '--format', 'csv', '--draft');
    expect(readRows(workspace.read('out/theo-xa-2025-11.csv'))[3]).toEqual(['3', 'Xã số 3', '3', '']);
  });

  it('stands in a Word document as any annex table does, and tells how many have reported', () => {
    const workspace = createCommunes(2, [TOTAL, '', '::annex-table{id="theo-xa"}']);
    const run = workspace.run('report', '--month', '11', '--year', '2025', '--format', 'json');
    expect(run.status).toBe(0);
    for (const text of ['Tổng cộng', 'Đã báo cáo', '94/96', '4.465']) expect(run.stdout).toContain(text);
  });

  it('a metric, a group or a source of rows that does not fit is found by validate', () => {
    const faults = [
      [/metric: mot-cua\/ho-so/, 'metric: mot-cua/ho-soo', 'unknown-id'],
      ['group: cac-xa', 'group: cac-xaa', 'unknown-id'],
      ['group: cac-xa\n', '', 'missing-key'],
      ['rows: agency-figures', 'rows: tasks', 'template-unknown-name'],
      [', metric: mot-cua/ho-so', '', 'missing-key'],
    ] as const;
    for (const [from, to, code] of faults) {
      const workspace = createCommunes(0);
      workspace.write('templates/annexes/theo-xa.yaml', TABLE.replace(from, to));
      const run = workspace.run('validate');
      expect(run.stdout + run.stderr, code).toContain(`lỗi  ${code}`);
      expect(run.status).toBe(1);
    }
  });

  it('the same data makes the same bytes', () => {
    const workspace = createCommunes(1);
    expect(workspace.run(...ANNEX).status).toBe(0);
    const first = workspace.read('out/theo-xa-2025-11.xlsx');
    expect(workspace.run(...ANNEX, '--out', 'again').status).toBe(0);
    expect(workspace.read('again/theo-xa-2025-11.xlsx')).toBe(first);
  });
});
