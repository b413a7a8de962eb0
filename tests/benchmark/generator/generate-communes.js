import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PERIOD = '2025-11';

const FILES = {
  'data/workspace.yaml': 'name: Tỉnh thử\ndefaultReport: thu\n',
  'data/organisation.yaml': `issuingAuthorities:
  - id: so
    name: Sở Thử nghiệm
    letterheadLines: [SỞ THỬ NGHIỆM]
    symbol: STN
    placeName: Nơi Thử
    signatories: [{ id: giam-doc, title: Giám đốc, name: null }]
`,
  'templates/thu.md': `---
title: Báo cáo thử
kind: report
periodicity: month
documentType: Báo cáo
subject: thử
issuingAuthority: so
signatory: giam-doc
recipients: [Như trên]
---

Thử.
`,
};

/** @param {number} index */
function isShare(index) {
  return index % 5 === 0;
}

/** @param {string} agency @param {number} metrics */
function writeSystem(agency, metrics) {
  const all = Array.from({ length: metrics }, (_, index) =>
    [
      `  so-${index}:`,
      `    name: Số liệu thứ ${index} của đơn vị`,
      `    unitOfMeasure: ${isShare(index) ? '"%"' : 'hồ sơ'}`,
      ...(isShare(index) ? ['    decimals: 2'] : []),
      `    reportedBy: [${agency}]`,
    ].join('\n'),
  );
  return `id: he-${agency}\nname: Số liệu của ${agency}\nmetrics:\n${all.join('\n')}\n`;
}

/** @param {string} agency @param {number} metrics */
function writeReturn(agency, metrics) {
  const figures = Array.from(
    { length: metrics },
    (_, index) => `  he-${agency}/so-${index}: ${isShare(index) ? 90.25 + index / 100 : 1000 + index * 17}`,
  );
  return `agency: ${agency}\nperiod: ${PERIOD}\nfigures:\n${figures.join('\n')}\n`;
}

/**
 * Sinh một tỉnh mà mỗi xã báo cáo số liệu của mình, with what they reported last month.
 * @param {string} folder
 * @param {{ communes: number, metrics: number }} size
 */
export function generateCommunes(folder, { communes, metrics }) {
  const put = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const agencies = Array.from({ length: communes }, (_, index) => `xa-${index + 1}`);
  const list = agencies.map((id) => `  - { id: ${id}, name: UBND ${id}, kind: locality }\n`);
  put('data/agencies.yaml', `agencies:\n${list.join('')}`);
  for (const [name, text] of Object.entries(FILES)) put(name, text);
  for (const agency of agencies) {
    put(`data/systems/he-${agency}.yaml`, writeSystem(agency, metrics));
    put(`data/returns/${PERIOD}/${agency}.yaml`, writeReturn(agency, metrics));
  }
}
