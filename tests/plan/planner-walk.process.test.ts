import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../commands/workspace.js';
import type { DocumentForm } from '../form/form-model.js';
import { resolveDocx } from '../form/resolve-docx.js';
import { COMMANDS, findTable, makeFile, readCells } from './produce-plan.js';
import { findRow, readAnnexOf } from './read-sheet.js';

const RESULT = '{ period: "2025", value: 65.47, wording: "65,47% DN sử dụng", verdict: met }';
const ENTERPRISES = 'doanh nghiệp nhỏ và vừa sử dụng nền tảng số';
const ONE_ENTRY = 'người dân chỉ phải nhập dữ liệu một lần';

function readRow(form: DocumentForm, section: number, words: string): readonly string[] {
  return findRow(readCells(findTable(form, section)), words);
}

function readText(form: DocumentForm): string {
  const blocks = form.sections.flatMap((section) => section.blocks);
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
}

/** TT 22 và 23 của Phụ lục I: the scan has lost their cells, which the data acknowledges. */
const ACKNOWLEDGED =
  /\n {8}acknowledgements:\n {10}- code: empty-result\n {12}reason: [^\n]+\n {12}decidedBy: [^\n]+/;

describe('người lập kế hoạch sửa dữ liệu', () => {
  const copy = copyWorkspace();

  it('drafts the plan of 2026 and writes an annex without a word', () => {
    expect(copy.run(...COMMANDS.plan)).toEqual({
      status: 0,
      stdout: 'out/ke-hoach-cds-2026.docx\n',
      stderr: '',
    });
    expect(copy.run(...COMMANDS.results)).toEqual({
      status: 0,
      stdout: 'out/phu-luc-1-2025.xlsx\n',
      stderr: '',
    });
  });

  it('is told of a result without figure and words once, by validate as by draft and annex', () => {
    const empty = copyWorkspace();
    empty.replace('data/indicators/chi-tieu-2025.yaml', ACKNOWLEDGED, '');
    const found = [['validate'], COMMANDS.plan, COMMANDS.results].map((command) => {
      const { status, stdout, stderr } = empty.run(...command);
      const said = `${stdout}${stderr}`.replace(/:\d+:\d+/g, '');
      return { status, findings: said.match(/\S+ {2}(?:cảnh báo|lỗi) {2}\S+/g) };
    });
    const findings = ['data/indicators/chi-tieu-2025.yaml  cảnh báo  empty-result'];
    expect(found).toEqual([1, 2, 3].map(() => ({ status: 0, findings })));
  });

  it('leaves the two lost results as visible gaps', async () => {
    const { rows } = await readAnnexOf(copy, 'phu-luc-1', '--year', '2025');
    for (const words of ['Tỷ lệ phê duyệt cấp độ an toàn', 'giải pháp sẵn sàng phục hồi nhanh']) {
      expect(findRow(rows, words)[4]).toBe('[…: kết quả]');
    }
  });

  it('shows a changed target in the Word annex and in the sheet', async () => {
    copy.replace(
      'data/indicators/chi-tieu-2026.yaml',
      'target: { direction: atLeast, value: 80 }',
      'target: { direction: atLeast, value: 85 }',
    );
    const form = resolveDocx(makeFile(COMMANDS.plan, { copy }));
    expect(readRow(form, 2, ONE_ENTRY)[2]).toBe('≥ 85%');
    const { rows } = await readAnnexOf(copy, 'phu-luc-2', '--year', '2026');
    expect(findRow(rows, ONE_ENTRY)[2]).toBe('≥ 85%');
  });

  it('counts an added target in the body', () => {
    const added = copyWorkspace();
    added.replace(
      'data/indicators/chi-tieu-2026.yaml',
      /\n {2}- id: phu-song-5g-dan-so-2026/,
      `
  - id: them-mot-chi-tieu
    group: chinh-quyen-so
    name: Chỉ tiêu thêm
    unitOfMeasure: "%"
    target: { direction: atLeast, value: 12.5 }
    leadAgencies: [so-khcn]
    source: { document: ke-hoach-cds-2026, place: "Phụ lục 2" }$&`,
    );
    const form = resolveDocx(makeFile(COMMANDS.plan, { copy: added }));
    expect(readText(form)).toContain('hoàn thành 35 chỉ tiêu nêu tại Phụ lục II');
    expect(readRow(form, 2, 'Chỉ tiêu thêm')).toEqual([
      '12',
      'Chỉ tiêu thêm',
      '≥ 12,5%',
      'Sở Khoa học và Công nghệ',
    ]);
  });

  it('shows a changed result, and the verdict that follows from it', async () => {
    copy.replace('data/indicators/chi-tieu-2025.yaml', RESULT, '{ period: "2025", value: 45.5 }');
    copy.replace('data/systems/kinh-te-so.yaml', /65\.47/, '45.5');
    const form = resolveDocx(makeFile(COMMANDS.plan, { copy }));
    const row = [
      '12',
      `Tỷ lệ ${ENTERPRISES} đạt trên 50%`,
      'trên 50%',
      'Sở Tài chính',
      '45,5%',
      '',
      'Chưa đạt',
    ];
    expect(readRow(form, 1, ENTERPRISES)).toEqual(row);
    const { rows } = await readAnnexOf(copy, 'phu-luc-1', '--year', '2025');
    expect(findRow(rows, ENTERPRISES)).toEqual(row);
  });

  it('shows a changed figure of a system in Phần I and in Phụ lục I, mục II', () => {
    copy.replace('data/indicators/chi-tieu-2025.yaml', 'value: 45.5 }', 'value: 45.52 }');
    copy.replace('data/systems/kinh-te-so.yaml', /45\.5/, '45.52');
    const text = readText(resolveDocx(makeFile(COMMANDS.plan, { copy })));
    expect(text).toContain('Có 45,52% doanh nghiệp nhỏ và vừa');
    expect(text).toContain('trong đó 45,52% sử dụng nền tảng số');
    expect(text).not.toContain('65,47%');
  });

  it('finds fault with a result whose verdict says the opposite', () => {
    const wrong = copyWorkspace();
    wrong.replace('data/indicators/chi-tieu-2025.yaml', RESULT, RESULT.replace('65.47', '45.5'));
    const { stdout, stderr } = wrong.run('validate');
    expect(`${stdout}${stderr}`).toMatch(/chi-tieu-2025\.yaml:\d+:\d+ .*verdict-mismatch/);
  });
});
