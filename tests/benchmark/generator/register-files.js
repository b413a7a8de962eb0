import { listTemplateIds } from './plan.js';
import { numberId } from './words.js';

/**
 * Tệp sinh ra: path in the workspace and text.
 * @typedef {readonly [path: string, text: string]} GeneratedFile
 */

/**
 * Nguồn của mọi số liệu: the first report of the period.
 * @param {import('./plan.js').Plan} plan
 */
export function nameSource(plan) {
  return `{ document: ${listTemplateIds(plan)[0]}-${plan.period} }`;
}

/** @param {import('./plan.js').Plan} plan */
function writeAgencies({ communeIds }) {
  const communes = communeIds.map(
    (id, index) => `  - { id: ${id}, name: "xã số ${index + 1}", kind: locality }`,
  );
  const agencies = [
    '  - { id: so-khcn, name: Sở Khoa học và Công nghệ, kind: department }',
    '  - { id: ubnd-tinh, name: Ủy ban nhân dân tỉnh, shortName: UBND tỉnh, abbreviation: UBND, kind: department }',
    ...communes,
  ];
  return `agencies:\n${agencies.join('\n')}\n`;
}

/** @param {import('./plan.js').Plan} plan */
function writeCitations({ footnotesPerReport, communeIds }) {
  const count = footnotesPerReport * Math.max(1, communeIds.length);
  const citations = Array.from(
    { length: count },
    (_, index) => `  - id: ${numberId('kh', index + 1)}
    type: Kế hoạch
    number: "${index + 1}"
    symbol: KH-UBND
    date: 2025-01-15
    issuer: ubnd-tinh
    subject: về thực hiện nội dung số ${index + 1} của Chương trình chuyển đổi số năm 2025
`,
  );
  return citations.length > 0 ? `citations:\n${citations.join('')}` : 'citations: []\n';
}

const ORGANISATION = `issuingAuthorities:
  - id: so-khcn
    name: Sở Khoa học và Công nghệ tỉnh Quảng Ngãi
    letterheadLines: [SỞ KHOA HỌC VÀ CÔNG NGHỆ]
    superiorAuthorityLines: [UBND TỈNH QUẢNG NGÃI]
    symbol: SKHCN
    placeName: Quảng Ngãi
    signatories:
      - { id: giam-doc, title: Giám đốc, name: null }
`;

/**
 * Các sổ, cơ quan và văn bản của kỳ.
 * @param {import('./plan.js').Plan} plan
 * @returns {readonly GeneratedFile[]}
 */
export function writeRegisters(plan) {
  const ids = listTemplateIds(plan);
  return [
    ['data/workspace.yaml', `name: Dữ liệu đo tốc độ\ndefaultReport: ${ids[0]}\n`],
    ['data/organisation.yaml', ORGANISATION],
    ['data/agencies.yaml', writeAgencies(plan)],
    ['data/citations.yaml', writeCitations(plan)],
    ...ids.map((id) => {
      const name = `${id}-${plan.period}`;
      const record = `id: ${name}\ntemplate: ${id}\nperiod: ${plan.period}\nnumber: null\nissueDate: null\n`;
      return /** @type {const} */ ([`data/documents/${name}.yaml`, record]);
    }),
  ];
}
