import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../commands/workspace.js';
import { listPlaced } from '../form/place.js';
import { resolveDocx } from '../form/resolve-docx.js';
import { findTable, makeFile, readCells } from './produce-plan.js';
import { readAnnexOf } from './read-sheet.js';

const ANNEX = `title: Cơ quan chủ trì chỉ tiêu {{ period.label }}
name: Cơ quan chủ trì
rows: indicator-targets
orientation: portrait
columns:
  - { header: TT, width: 1, alignment: center, value: row.ordinal }
  - { header: Cơ quan, width: 6, value: 'row.leadAgencies | agency: "; " | upcase_first' }
  - { header: Mức giao, width: 3, value: row.indicator | target }
  - { header: Chỉ tiêu, width: 9, value: row.indicator.name }
`;

const TEMPLATE = `---
title: Tờ trình mục tiêu năm
kind: draft
periodicity: year
documentType: Tờ trình
subject: Mục tiêu chuyển đổi số {{ period.label }}
issuingAuthority: ubnd-tinh-quang-ngai
draftingUnit: KGVX
signatory: pho-chu-tich-tran-phuoc-hien
addressees:
  - Hội đồng nhân dân tỉnh
recipients:
  - Như trên
---

{% assign targets = indicators | for_period: period, "chi-tieu" -%}
Ủy ban nhân dân tỉnh trình {{ targets.indicators | size | number }} chỉ tiêu nêu tại Phụ lục kèm theo.

{% for indicator in targets.indicators %}{% if indicator.id == "phu-song-5g-dan-so-2026" %}
- {{ indicator.name }}: {{ indicator | target }}.
{% endif %}{% endfor %}

:::annex{title="Cơ quan chủ trì chỉ tiêu"}

::annex-table{id="co-quan-chu-tri" period="{{ period.id }}"}

:::
`;

describe('mẫu và phụ lục của người dùng', () => {
  const copy = copyWorkspace();
  copy.write('templates/annexes/co-quan-chu-tri.yaml', ANNEX);
  copy.write('templates/to-trinh-muc-tieu.md', TEMPLATE);

  it('are listed and valid', () => {
    const { stdout } = copy.run('list');
    expect(stdout).toContain('co-quan-chu-tri  Cơ quan chủ trì');
    expect(stdout).toContain('to-trinh-muc-tieu  Tờ trình mục tiêu năm');
    expect(copy.run('validate').status).toBe(0);
  });

  it('draw the same table in Word and in the sheet', async () => {
    const form = resolveDocx(makeFile(['draft', 'to-trinh-muc-tieu', '--year', '2026'], { copy }));
    const { rows } = await readAnnexOf(copy, 'co-quan-chu-tri', '--year', '2026');
    expect(rows).toHaveLength(1 + 5 + 34);
    expect(rows.at(-1)).toEqual([
      '5',
      'Sở Nội vụ; các sở, ban, ngành',
      '100%',
      'Tỷ lệ người lao động trong các doanh nghiệp, hợp tác xã, liên hợp tác xã được tiếp cận, tập huấn, tuyên truyền về kỹ năng số cơ bản',
    ]);
    expect(readCells(findTable(form, 1))).toEqual(rows);
  });

  it('follow the data', () => {
    const form = resolveDocx(makeFile(['draft', 'to-trinh-muc-tieu', '--year', '2026'], { copy }));
    const text = form.sections
      .flatMap((section) => listPlaced(section).map((paragraph) => paragraph.text))
      .join('\n');
    expect(text).toContain('trình 34 chỉ tiêu nêu tại Phụ lục kèm theo.');
    expect(text).toContain('- Tỷ lệ phủ sóng 5G trên địa bàn (dân số): ≥ 60%.');
    expect(text).toMatch(/^Phụ lục$/m);
    expect(text).toMatch(/^Số: +\/TTr-UBND$/m);
  });

  it('name the line of a definition that is wrong', () => {
    const broken = copyWorkspace();
    broken.write(
      'templates/annexes/co-quan-chu-tri.yaml',
      ANNEX.replace('rows: indicator-targets', 'rows: indicator-target'),
    );
    const { status, stderr, stdout } = broken.run('annex', 'co-quan-chu-tri', '--year', '2026');
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).toContain('templates/annexes/co-quan-chu-tri.yaml:3:');
    expect(broken.list('out')).toEqual([]);
  });
});
