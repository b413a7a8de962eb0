import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from '../commands/workspace.js';
import { listPlaced } from '../form/place.js';
import { resolveDocx } from '../form/resolve-docx.js';
import { findTable, readCells } from './produce-plan.js';
import { findRow } from './read-sheet.js';

const copy = copyWorkspace();
const run = copy.run('draft', 'ke-hoach-cds', '--year', '2027');
const form = resolveDocx(readDraft(copy));
const texts = form.sections.map((section) =>
  listPlaced(section)
    .map(({ text }) => text)
    .join('\n'),
);

function readDraft(workspace: WorkspaceCopy): Uint8Array {
  return readFileSync(workspace.path('out/ke-hoach-cds-2027.docx'));
}

describe('dự thảo kế hoạch năm sau', () => {
  it('is written, with warnings only', () => {
    expect(run).toMatchObject({ status: 0, stdout: 'out/ke-hoach-cds-2027.docx\n' });
    expect(run.stderr).toMatch(/^0 lỗi, [1-9]\d* cảnh báo, 0 lưu ý\.$/m);
  });

  it.each([
    'data/tasks/ke-hoach-cds-2027.yaml',
    'data/tasks/muc-tieu-chung-2027.yaml',
    'data/tasks/giai-phap-2027.yaml',
    'data/tasks/phan-cong-2027.yaml',
    'data/tasks/ket-qua-2026.yaml',
    'data/indicators/chi-tieu-2027.yaml',
  ])('names the missing list and where to put it: %s', (file) => {
    expect(run.stderr).toContain(`Tạo tệp ${file}`);
  });

  it.each(['implementedDocuments', 'consideredDocuments', 'legalBases', 'achievements', 'shortcomings'])(
    'names the missing item %s of the document and its file',
    (key) => {
      expect(run.stderr).toContain(`Ghi mục "${key}" vào data/documents/ke-hoach-cds-2027.yaml`);
    },
  );

  it('points at each result that is to be written', () => {
    const places = run.stderr.match(/^data\/indicators\/chi-tieu-2026\.yaml:\d+:\d+/gm) ?? [];
    // What is measured by a figure is missing where that figure is.
    const measured = copy.read('data/indicators/chi-tieu-2026.yaml').match(/^ {4}metric: /gm) ?? [];
    expect(measured.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(34 - measured.length);
    expect(run.stderr).toContain('chi-tieu-2026/ho-so-truc-tuyen-toan-trinh-2026: { value: … }');
  });

  it('leaves the blanks of the records office, and signs for the same year', () => {
    expect(texts[0]).toMatch(/^Số: +\/KH-UBND$/m);
    expect(texts[0]).toMatch(/^Quảng Ngãi, ngày +tháng +năm *$/m);
    expect(texts[0]).toContain('Chuyển đổi số tỉnh Quảng Ngãi năm 2027');
    expect(texts[0]).toContain('ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NĂM 2026');
  });

  it('shows every gap', () => {
    expect(texts[0]?.match(/\[…/g)?.length).toBeGreaterThan(10);
    expect(texts[0]).not.toMatch(/\b(532|491|1\.157\.600|10\.573|65,47|187,248)\b/);
  });

  it('takes the targets of 2026 as the year under review', () => {
    const rows = readCells(findTable(form, 1));
    expect(rows).toHaveLength(1 + 34 + 5);
    const row = findRow(rows, 'người dân chỉ phải nhập dữ liệu một lần');
    expect(row.slice(2, 5)).toEqual([
      '≥ 80%',
      'Trung tâm Phục vụ hành chính công tỉnh',
      '[…: kết quả năm 2026]',
    ]);
    expect(rows.flat().filter((cell) => /^(Đạt|Chưa đạt)$/.test(cell))).toEqual([]);
  });

  it('judges a result of 2026 once it is there', () => {
    const filled = copyWorkspace();
    filled.replace(
      'data/indicators/chi-tieu-2026.yaml',
      /(target: \{ direction: atLeast, value: 80 \}\n)/,
      '$1    results:\n      - { period: "2026", value: 81.2 }\n',
    );
    filled.run('draft', 'ke-hoach-cds', '--year', '2027');
    const rows = readCells(findTable(resolveDocx(readDraft(filled)), 1));
    const row = findRow(rows, 'người dân chỉ phải nhập dữ liệu một lần');
    expect(row.slice(2)).toEqual(['≥ 80%', 'Trung tâm Phục vụ hành chính công tỉnh', '81,2%', '', 'Đạt']);
  });

  it('writes nothing but the draft when it is not a draft that is asked for', () => {
    const annex = copy.run('annex', 'phu-luc-2', '--year', '2027');
    expect(annex.status).toBe(1);
    expect(copy.list('out')).toEqual(['ke-hoach-cds-2027.docx']);
  });
});
