import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFolder, type Run, runIn, type WorkspaceCopy } from '../commands/workspace.js';
import {
  buildWorkspace,
  copyBuilt,
  listDifferences,
  listPrinted,
  readContents,
  readStates,
} from './built-workspace.js';

const built = buildWorkspace();
const SYSTEM = 'data/systems/zalo-ho-tro-cap-xa.yaml';
const RETURN = 'data/returns/2025-07/so-khcn.yaml';
const LATER_RETURN = 'data/returns/2025-11/so-khcn.yaml';
const READERS = ['he-thong-dung-chung-2025.xlsx', 'van-hanh-2025-07.docx'];
/** It names the systems that its tasks have figures of. */
const NAMER = 'nhiem-vu-2025.xlsx';
const OTHERS = { from: 'Quán triệt các nội dung của', to: 'Phổ biến các nội dung của' };

/** The places and codes of what a run prints. */
function listFindings({ stderr, stdout }: Run): readonly string[] {
  const lines = `${stderr}${stdout}`.match(/^\S+:\d+:\d+ {2}(?:lỗi|cảnh báo) {2}\S+$/gm);
  return lines ?? [];
}

/** No finding is told twice, and none of those that validate tells is left out. */
function expectToldOnce(copy: WorkspaceCopy, run: Run): void {
  const told = listFindings(run);
  expect(new Set(told).size).toBe(told.length);
  expect(told).toEqual(expect.arrayContaining([...listFindings(copy.run('validate'))]));
}

/** Two other results change at the same time: they are written; the refused ones stay as they are. */
function expectRefused(copy: WorkspaceCopy, refused: readonly string[], ...args: readonly string[]): Run {
  copy.replace('data/tasks/de-an-06.yaml', OTHERS.from, OTHERS.to);
  const written = ['da06-2025-11.docx', 'nhiem-vu-2025.xlsx'].filter((name) => !refused.includes(name));
  const before = readStates(copy.path('out'));
  const run = copy.run('build', ...args);
  expect({ status: run.status, printed: listPrinted(run) }, run.stderr).toEqual({
    status: 1,
    printed: written,
  });
  expect(listDifferences(before, readStates(copy.path('out')))).toEqual(written);
  for (const name of refused) expect(run.stderr).toContain(name);
  expectToldOnce(copy, run);
  return run;
}

describe('một chỗ hỏng không giữ những văn bản khác lại', () => {
  it('a new document whose data is missing', () => {
    const copy = copyBuilt(built);
    const record = copy.read('data/documents/da06-2025-11.yaml').replaceAll('2025-11', '2025-12');
    copy.write('data/documents/da06-2025-12.yaml', record);
    const { stderr } = expectRefused(copy, ['da06-2025-12.docx']);
    expect(stderr).toContain('missing-data');
    expect(copy.list('out')).not.toContain('da06-2025-12.docx');
  });

  it.each([
    ['yaml-syntax', 'metrics: ['],
    ['unknown-key', 'linhTinh: 1'],
  ])('a data file with an error of its own: %s', (code, line) => {
    const copy = copyBuilt(built);
    copy.write(SYSTEM, `${copy.read(SYSTEM)}${line}\n`);
    const run = expectRefused(copy, [...READERS, NAMER]);
    expect(run.stderr).toContain(code);
  });

  it('figures of one system that do not add up', () => {
    const copy = copyBuilt(built);
    copy.replace('data/systems/an-toan-thong-tin.yaml', 'value: 491', 'value: 481');
    const refused = ['he-thong-dung-chung-2025.xlsx', 'ke-hoach-cds-2026.docx', NAMER];
    expect(expectRefused(copy, refused).stderr).toContain('sum-mismatch');
  });

  it('a template that cannot be read', () => {
    const copy = copyBuilt(built);
    copy.write('templates/van-hanh.md', `${copy.read('templates/van-hanh.md')}{% if %}\n`);
    expectRefused(copy, ['van-hanh-2025-07.docx']);
    const head = copyBuilt(built);
    head.replace('templates/van-hanh.md', 'kind: report', 'kind: linh-tinh');
    expectRefused(head, ['van-hanh-2025-07.docx']);
  });

  it('the definition of an annex, which a document takes in', () => {
    const copy = copyBuilt(built);
    copy.write('templates/annexes/phu-luc-2.yaml', `${copy.read('templates/annexes/phu-luc-2.yaml')}x: 1\n`);
    expectRefused(copy, ['ke-hoach-cds-2026.docx', 'phu-luc-2-2025.xlsx', 'phu-luc-2-2026.xlsx']);
  });

  it('a reference document that is none: told once, and the annexes are written', () => {
    const copy = copyBuilt(built);
    copy.write('templates/reference.docx', 'không phải tệp Word');
    copy.replace('data/tasks/de-an-06.yaml', OTHERS.from, OTHERS.to);
    const { status, stdout, stderr } = copy.run('build');
    expect({ status, stdout }, stderr).toEqual({ status: 1, stdout: 'out/nhiem-vu-2025.xlsx\n' });
    expect(stderr.match(/wrong-usage/g)).toHaveLength(1);
  });

  it('a reference document that cannot be read: no command breaks down over it', () => {
    const copy = copyBuilt(built);
    mkdirSync(copy.path('templates/reference.docx'));
    expect(copy.run('validate').status).toBe(0);
    const { status, stderr } = copy.run('report', '--month', '11');
    expect(status).toBe(1);
    expect(stderr).toContain('templates/reference.docx không phải tệp Word');
  });

  it('names the file of the mistake as the user would type it', () => {
    const copy = copyBuilt(built);
    copy.replace('data/systems/vneid.yaml', /^name: .*/m, 'name: [');
    const folder = copy.path('data');
    const { stderr } = runIn(createFolder(), ['build', '--data', folder, '--out', copy.path('out')]);
    expect(stderr).toContain(`có lỗi (${folder}/systems/vneid.yaml:`);
  });

  it('warnings, with --strict', () => {
    const refused = ['phu-luc-1-2025.xlsx'];
    const copy = copyBuilt(built);
    copy.replace('data/indicators/chi-tieu-2025.yaml', 'code: empty-result', 'code: sudden-jump');
    expect(expectRefused(copy, refused, '--strict').stderr).toContain('empty-result');
  });
});

describe('báo cáo hỏng của một đơn vị', () => {
  const contents = readContents(built.path('out'));

  it.each([
    ['yaml-syntax', 'figures: ['],
    ['unknown-key', 'linhTinh: 1'],
    ['unknown-id', 'indicators: { chi-tieu-2025/khong-co: { value: 1 } }'],
  ])('holds up no document of an earlier period: %s', (code, line) => {
    const copy = copyBuilt(built);
    copy.write(LATER_RETURN, `${copy.read(LATER_RETURN)}${line}\n`);
    const run = copy.run('build');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(code);
    expect(run.stderr).toMatch(/da06-2025-11\.docx/);
    expect(run.stderr).not.toContain('van-hanh-2025-07.docx');
    expect(listDifferences(contents, readContents(copy.path('out')))).toEqual([]);
    expect(copy.run('report', 'van-hanh', '--month', '7').status).toBe(0);
    expect(copy.run('report', '--month', '11').status).toBe(1);
  });
});

describe('khi sửa xong', () => {
  it('a refused document is made, and what was right is not made again', () => {
    const copy = copyBuilt(built);
    const content = copy.read(SYSTEM);
    copy.write(SYSTEM, `${content}linhTinh: 1\n`);
    expect(copy.run('build').status).toBe(1);
    copy.write(SYSTEM, content);
    copy.replace(RETURN, 'value: 500', 'value: 510');
    const run = copy.run('build');
    expect({ status: run.status, printed: listPrinted(run) }).toEqual({ status: 0, printed: READERS });
  });

  it('nothing is told but the error itself while the file is broken', () => {
    const copy = copyBuilt(built);
    copy.write(SYSTEM, `${copy.read(SYSTEM)}linhTinh: 1\n`);
    const errors = listFindings(copy.run('build')).filter((line) => line.includes('  lỗi  '));
    expect(errors).toEqual(listFindings(copy.run('validate')));
  });
});
