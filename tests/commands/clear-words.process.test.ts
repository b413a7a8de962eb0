import { describe, expect, it } from 'vitest';
import { copyWorkspace } from './workspace.js';

const NEW = 'data/returns/2025-12/so-khcn.yaml';
const HEAD = 'agency: so-khcn\nperiod: 2025-12\n';

function validate(lines: string): string {
  const workspace = copyWorkspace();
  workspace.write(NEW, `${HEAD}${lines}\n`);
  return workspace.run('validate', NEW).stdout;
}

function figure(value: string): string {
  return validate(`figures:\n  thu-dien-tu/tai-khoan: ${value}`);
}

describe('lời nói với người nhập số', () => {
  it.each([
    ['89O00', '89000', 'gõ chữ O thay cho số 0'],
    ['{ value: 2608l }', '26081', 'gõ chữ l thay cho số 1'],
    ['26.082 tài khoản', '26082', 'không kèm đơn vị'],
    ['532 tài khoản', '532', 'không kèm đơn vị'],
  ])('guesses what %s is', (typed, guess, words) => {
    const told = figure(typed);
    expect(told).toContain(`Có phải là ${guess}?`);
    expect(told).toContain(words);
  });

  it.each(['89abc', '26:08'])('guesses at no part of %s', (typed) => {
    const told = figure(typed);
    expect(told).toContain('figure-not-number');
    expect(told).not.toContain('Có phải là');
  });

  it('never says null of a text that a bare number stands for', () => {
    const workspace = copyWorkspace();
    workspace.replace('data/documents/da06-2025-11.yaml', /^number: .*$/m, 'number: 2739');
    const told = workspace.run('validate').stdout;
    expect(told).toContain('"2739" không đúng kiểu: chỗ này cần chữ.');
    expect(told).toContain('đặt trong dấu ngoặc kép: "2739"');
  });

  it('tells where a line belongs that is not indented under figures', () => {
    const told = validate('figures:\n  thu-dien-tu/tai-khoan: 26082\nthu-dien-tu/dung-luong: 5');
    expect(told).toContain(`${NEW}:5:1  lỗi  unknown-key`);
    expect(told).toContain('thụt vào dưới mục đó hai dấu cách');
    expect(told).toContain('1 lỗi, 0 cảnh báo, 0 lưu ý.');
  });

  it('explains missing data by a return', () => {
    const { stdout } = copyWorkspace().run('explain', 'missing-data');
    expect(stdout).toContain('thu-dien-tu/tai-khoan: 26100');
    expect(stdout).not.toContain('observations');
  });

  it('speaks of a task as an entry, not as a figure', () => {
    const workspace = copyWorkspace();
    workspace.replace('data/returns/2025-11/so-khcn.yaml', /(de-an-06\/mo-hinh-8:) .*/, '$1');
    const { stderr } = workspace.run('report', 'da06', '--month', '11');
    expect(stderr).toContain('Mẫu cần mục này ở đây.');
    expect(stderr).not.toContain('số liệu này');
  });

  it('counts the errors of a refused document as they are listed', () => {
    const workspace = copyWorkspace();
    workspace.write(
      'data/documents/da06-2025-12.yaml',
      'id: da06-2025-12\ntemplate: da06\nperiod: 2025-12\nnumber: null\nissueDate: null\n',
    );
    const { stderr } = workspace.run('build', 'da06-2025-12');
    const [, listed = ''] = /^(\d+) lỗi, /m.exec(stderr) ?? [];
    const [, counted = 'none'] = /có (\d+) lỗi, xem ở trên/.exec(stderr) ?? [];
    expect(counted).toBe(listed);
  });
});
