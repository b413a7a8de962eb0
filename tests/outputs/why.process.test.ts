import { appendFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildWorkspace, copyBuilt, listDifferences, readStates } from './built-workspace.js';

const NAME = 'van-hanh-2025-07';
const SYSTEM = 'data/systems/zalo-ho-tro-cap-xa.yaml';
const RETURN = 'data/returns/2025-07/so-khcn.yaml';

const built = buildWorkspace();

describe('qnds why', () => {
  it.each([NAME, `${NAME}.docx`, `out/${NAME}.docx`, 'van-hanh'])(
    'says that nothing has changed (%s)',
    (name) => {
      const before = readStates(built.folder);
      const { status, stdout } = built.run('why', name);
      expect({ status, stdout }).toEqual({ status: 0, stdout: `${NAME}.docx: không có gì thay đổi\n` });
      expect(listDifferences(before, readStates(built.folder))).toEqual([]);
    },
  );

  it('names the record that has changed, and its file', () => {
    const copy = copyBuilt(built);
    copy.replace(RETURN, 'value: 500', 'value: 510');
    const before = readStates(copy.folder);
    const { status, stdout } = copy.run('why', NAME);
    expect(status).toBe(0);
    expect(stdout).toContain('systems/zalo-ho-tro-cap-xa');
    expect(stdout).toContain(RETURN);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(copy.run('why', 'da06').stdout).toContain('không có gì thay đổi');
    expect(listDifferences(before, readStates(copy.folder))).toEqual([]);
    expect(copy.run('build').status).toBe(0);
    expect(copy.run('why', NAME).stdout).toContain('không có gì thay đổi');
  });

  it('names a record that is gone and a file that has come', () => {
    const copy = copyBuilt(built);
    rmSync(copy.path(SYSTEM));
    expect(copy.run('why', NAME).stdout).toContain('systems/zalo-ho-tro-cap-xa');
    copy.write('data/systems/moi.yaml', copy.read('data/systems/vneid.yaml').replace('id: vneid', 'id: moi'));
    expect(copy.run('why', 'he-thong-dung-chung-2025').stdout).toContain('data/systems/moi.yaml');
  });

  it('names the template and the results', () => {
    const copy = copyBuilt(built);
    copy.replace('templates/van-hanh.md', 'Kết quả cụ thể:', 'Kết quả như sau:');
    rmSync(copy.path(`out/${NAME}.docx`));
    const { stdout } = copy.run('why', NAME);
    expect(stdout).toContain('templates/van-hanh.md');
    expect(stdout).toContain(`out/${NAME}.docx`);
    appendFileSync(copy.path('out/da06-2025-11.docx'), 'sửa');
    expect(copy.run('why', 'da06').stdout).toContain('out/da06-2025-11.docx');
  });

  it('tells that a document could not be made the last time', () => {
    const copy = copyBuilt(built);
    const record = 'id: da06-2025-12\ntemplate: da06\nperiod: 2025-12\nnumber: null\nissueDate: null\n';
    copy.write('data/documents/da06-2025-12.yaml', record);
    expect(copy.run('build', 'da06-2025-12').status).toBe(1);
    expect(copy.run('why', 'da06-2025-12').stdout).toMatch(/có [1-9]\d* lỗi/);
  });

  it('does not know of anything without a cache', () => {
    const copy = copyBuilt(built);
    rmSync(copy.path('.qnds-cache'), { recursive: true });
    const { status, stdout } = copy.run('why', NAME);
    expect(status).toBe(0);
    expect(stdout).not.toContain('không có gì thay đổi');
    expect(copy.list('.qnds-cache')).toEqual([]);
  });

  it('suggests a name that exists, with status 2', () => {
    const { status, stdout, stderr } = built.run('why', 'van-hnah-2025-07');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('wrong-usage');
    expect(stderr).toContain(`"${NAME}"`);
  });
});
