import { createFolder, WorkspaceCopy } from '../commands/workspace.js';

/** Số đơn vị của không gian làm việc thử. */
export const UNITS = 96;

/** Mã của đơn vị thứ `index`, from 1. */
export function unitId(index: number): string {
  return `xa-${String(index).padStart(2, '0')}`;
}

/** Số mà đơn vị thứ `index` báo cáo: `index` files, of which all but one are on time. */
export function figuresOf(index: number): Readonly<Record<string, number>> {
  return { 'ho-so': index, 'dung-han': index - 1, 'ty-le': 50 };
}

function writeAgencies(): string {
  const units = Array.from({ length: UNITS }, (_, index) => unitId(index + 1));
  return [
    'agencies:',
    '  - { id: so-x, name: Sở X, kind: department }',
    '  - id: cac-xa',
    '    name: các xã, phường, đặc khu',
    '    kind: group',
    `    members: [${units.join(', ')}]`,
    ...units.map((id, index) => `  - { id: ${id}, name: xã số ${index + 1}, kind: locality }`),
    '',
  ].join('\n');
}

const ORGANISATION = `issuingAuthorities:
  - id: so-x
    name: Sở X
    letterheadLines: [SỞ X]
    symbol: SX
    placeName: Quảng Ngãi
    signatories:
      - { id: giam-doc, title: Giám đốc, name: null }
`;

const SYSTEM = `id: mot-cua
name: Một cửa điện tử
metrics:
  ho-so: { name: Hồ sơ đã giải quyết, unitOfMeasure: hồ sơ, measure: flow, reportedBy: [cac-xa], total: sum }
  dung-han: { name: Hồ sơ đúng hạn, unitOfMeasure: hồ sơ, measure: flow, reportedBy: [cac-xa], total: sum }
  ty-le:
    name: Tỷ lệ đúng hạn
    unitOfMeasure: "%"
    decimals: 2
    measure: stock
    reportedBy: [cac-xa]
    total: { ratio: [dung-han, ho-so] }
`;

function writeTemplate(lines: readonly string[]): string {
  return `---
title: Báo cáo tháng
kind: report
periodicity: [month, quarter]
documentType: Báo cáo
subject: tình hình {{ period.label }}
issuingAuthority: so-x
signatory: giam-doc
---

{% assign m = systems.mot-cua.metrics -%}
${lines.join('\n')}
`;
}

/** Câu in số chung, và câu nói bao nhiêu đơn vị đã báo cáo. */
export const TOTAL = '- Đã giải quyết {{ m.ho-so | at: period | with_unit }}.';
export const COUNT = '- Có {{ m.ho-so | reported: period }}.';

/** Ghi báo cáo của một đơn vị. */
export function writeReturn(
  workspace: WorkspaceCopy,
  index: number,
  figures: Readonly<Record<string, number | null>> = figuresOf(index),
  month = '2025-11',
): void {
  const lines = Object.entries(figures).map(([id, value]) => `  mot-cua/${id}: ${value ?? ''}`);
  const text = `agency: ${unitId(index)}\nperiod: ${month}\nfigures:\n${lines.join('\n')}\n`;
  workspace.write(`data/returns/${month}/${unitId(index)}.yaml`, text);
}

/** Bảng theo đơn vị. */
export const TABLE = `title: SỐ LIỆU MỘT CỬA {{ period.label }}
name: Một cửa
rows: agency-figures
group: cac-xa
columns:
  - { header: TT, width: 1, alignment: center, value: row.ordinal }
  - { header: Đơn vị, width: 4, value: row.name | upcase_first }
  - { header: Hồ sơ, width: 2, alignment: right, metric: mot-cua/ho-so }
  - { header: Tỷ lệ đúng hạn, width: 2, alignment: right, metric: mot-cua/ty-le }
`;

/** Không gian làm việc của 96 đơn vị có tên đặt ra, all but the last `missing` of which have reported. */
export function createCommunes(missing: number, lines: readonly string[] = [TOTAL]): WorkspaceCopy {
  const workspace = new WorkspaceCopy(createFolder());
  workspace.write('data/workspace.yaml', 'name: Thử\ndefaultReport: bao-cao\n');
  workspace.write('data/agencies.yaml', writeAgencies());
  workspace.write('data/organisation.yaml', ORGANISATION);
  workspace.write('data/systems/mot-cua.yaml', SYSTEM);
  workspace.write('templates/bao-cao.md', writeTemplate(lines));
  workspace.write('templates/annexes/theo-xa.yaml', TABLE);
  for (let index = 1; index <= UNITS - missing; index += 1) writeReturn(workspace, index);
  return workspace;
}
