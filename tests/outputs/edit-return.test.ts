import { expect, it } from 'vitest';
import { compareEntry, type SentEntry } from '../../src/forms/index.js';
import type { AgencyReturn } from '../../src/model/index.js';
import { editReturn } from '../../src/outputs/collecting/edit-return.js';
import { editYaml } from '../../src/source/edit-yaml.js';

const FIGURE = 'y-te-so/ho-so';
const WORKBOOK = { file: 'so-y-te.xlsx', digest: 'a', receivedDate: '2025-12-16' };

/** Mục ấy sau khi thu: a value of the same cell, in the place of the entry that is there. */
function collect(former: object, fields: object): string {
  const own = { agency: 'so-y-te', period: '2025-12', workbook: WORKBOOK, figures: { [FIGURE]: former } };
  const cell = {
    sheet: 'S',
    address: 'E6',
    row: 6,
    column: 5,
    value: { kind: 'empty' },
    isMerged: false,
  } as const;
  const entry = {
    kind: 'figures',
    id: FIGURE,
    cell,
    fields,
    cells: {},
    file: 've/so-y-te.xlsx',
  } as SentEntry;
  const compared = compareEntry(own as unknown as AgencyReturn, entry);
  const edits = editReturn(own as unknown as AgencyReturn, [{ compared, workbook: WORKBOOK }]);
  return editYaml(`figures:\n  ${FIGURE}: ${JSON.stringify(former)}\n`, edits)?.split('\n')[1] ?? '';
}

it('số mới không mang khoảng thời gian của số cũ', () => {
  const covered = { value: 5, from: '2025-12-01', asOf: '2025-12-14' };
  expect(collect(covered, { value: 6 })).not.toContain('from');
  expect(collect(covered, { value: 6, from: '2025-12-01', asOf: '2025-12-10' })).toContain(
    '"from":"2025-12-01","asOf":2025-12-10',
  );
  expect(collect({ value: 5, asOf: '2025-12', asOfQualifier: 'đầu' }, { value: 6 })).not.toContain('đầu');
});
