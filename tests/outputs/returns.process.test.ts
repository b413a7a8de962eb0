import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildWorkspace, copyBuilt, listDifferences, readContents } from './built-workspace.js';

const JULY = 'data/returns/2025-07/so-khcn.yaml';
const NEW = 'data/returns/2025-12/so-khcn.yaml';
const HEAD = 'agency: so-khcn\nperiod: 2025-12\n';

const built = buildWorkspace();
const before = readContents(built.path('out'));

describe('văn bản và báo cáo của đơn vị', () => {
  it('a new return makes old what reads its records, and why names its file', () => {
    const copy = copyBuilt(built);
    mkdirSync(copy.path('data/returns/2025-12'));
    copy.write(NEW, `${HEAD}figures:\n  thu-tuc-hanh-chinh/so-hoa-ho-so-cap-tinh: 99.81\n`);
    expect(copy.run('why', 'da06-2025-11').stdout).toContain(`Tệp ${NEW} mới có.`);
    expect(copy.run('why', 'cong-van-ra-soat-2025').stdout).toContain('không có gì thay đổi');
    expect(copy.run('build').status).toBe(0);
    const changed = listDifferences(before, readContents(copy.path('out')));
    // The figure of December is none of November.
    expect(changed.filter((name) => name.endsWith('.docx'))).toEqual([]);
    expect(changed).toContain('he-thong-dung-chung-2025.xlsx');
    expect(copy.run('why', 'da06-2025-11').stdout).toContain('không có gì thay đổi');
  });

  it('another line of a return that is known is told by its record and the file of the return', () => {
    const copy = copyBuilt(built);
    copy.replace(
      JULY,
      'van-hanh-2-cap/tap-huan-su-dung: { status: done',
      'van-hanh-2-cap/tap-huan-su-dung: { status: maintained',
    );
    const { stdout } = copy.run('why', 'van-hanh-2025-07');
    expect(stdout).toContain(`Bản ghi tasks/van-hanh-2-cap (${JULY}) đã đổi.`);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(copy.run('build', '--check').status).toBe(1);
  });

  it('a return that is deleted takes its figures with it', () => {
    const copy = copyBuilt(built);
    rmSync(copy.path(JULY));
    expect(copy.run('why', 'van-hanh-2025-07').stdout).toContain(`Tệp ${JULY} không còn.`);
    const { status, stderr } = copy.run('build', 'van-hanh-2025-07');
    expect(status).toBe(1);
    expect(stderr).toContain('missing-data');
  });

  it('an empty line is missing, and never 0', () => {
    const copy = copyBuilt(built);
    copy.replace(JULY, /thu-dien-tu\/tai-khoan: \{.*\}/, 'thu-dien-tu/tai-khoan: { value: , asOf: }');
    expect(copy.run('validate').status).toBe(0);
    const { status, stderr } = copy.run('report', 'van-hanh', '--month', '7');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/returns\/2025-07\/so-khcn\.yaml:\d+:3 {2}lỗi {2}missing-data$/m);
  });

  it.each([
    ['a number as text', 'figures: { thu-dien-tu/tai-khoan: "26.082" }', 'wrong-type'],
    ['an unknown figure', 'figures:\n  thu-dien-tu/tai-khoann: 1', 'unknown-id'],
    ['an unknown task', 'tasks:\n  de-an-06/chi-thi-25: { status: done }', 'unknown-id'],
    ['an unknown indicator, even if it is empty', 'indicators:\n  chi-tieu-2025/khong-co:', 'unknown-id'],
    ['an entry that is half written', 'tasks:\n  de-an-06/chung-thu-so: { result: xong }', 'missing-key'],
    ['an unknown key, even if it is empty', 'tasks:\n  de-an-06/chung-thu-so: { ketqua: }', 'unknown-key'],
    [
      'an empty unknown key beside a value',
      'tasks:\n  de-an-06/chung-thu-so: { status: done, ketqua: }',
      'unknown-key',
    ],
    ['an empty unknown key of a figure', 'figures:\n  thu-dien-tu/tai-khoan:\n    vlaue:', 'unknown-key'],
    ['an empty unknown key of a result', 'indicators:\n  chi-tieu-2025/khong-co: { gia: }', 'unknown-key'],
    ['a value that a comma cuts', 'figures:\n  thu-dien-tu/tai-khoan: { value: 99,81 }', 'unknown-key'],
    ['a file that ends amid a line', 'figures:\n  thu-dien-tu/tai-khoan: { value: 1', 'yaml-syntax'],
  ])('%s is found at its line', (_what, lines, code) => {
    const copy = copyBuilt(built);
    mkdirSync(copy.path('data/returns/2025-12'));
    copy.write(NEW, `${HEAD}${lines}\n`);
    const { status, stdout } = copy.run('validate');
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${NEW.replaceAll('.', '\\.')}:[345]:\\d+ {2}lỗi {2}${code}$`, 'm'));
  });

  it('an agency that is none is found', () => {
    const copy = copyBuilt(built);
    mkdirSync(copy.path('data/returns/2025-12'));
    copy.write('data/returns/2025-12/so-khcnn.yaml', 'agency: so-khcnn\nperiod: 2025-12\n');
    expect(copy.run('validate').stdout).toContain('data/returns/2025-12/so-khcnn.yaml:1:9  lỗi  unknown-id');
  });
});
