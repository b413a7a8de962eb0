import { describe, expect, it } from 'vitest';
import {
  buildDataset,
  createPeriod,
  documentState,
  findIssueRecord,
  isOnlyNumbered,
} from '../../src/model/index.js';

const november = createPeriod('month', 2025, 11);

/** A data set with one document, and the record of its issue where it has one. */
function datasetWith(document: object | undefined, issue?: object) {
  const files = [
    ...(document ? [{ path: 'data/documents/a.yaml', kind: 'documents', value: document }] : []),
    ...(issue ? [{ path: 'data/issued/a.yaml', kind: 'issued', value: issue }] : []),
  ];
  return buildDataset(files).dataset;
}

const draft = { id: 'bao-cao-thang-11', template: 'da06', period: '2025-11', number: null, issueDate: null };

describe('tình trạng văn bản', () => {
  it('is open without a record of the document, and a draft with one', () => {
    expect(documentState(datasetWith(undefined), 'da06', november)).toBe('open');
    expect(documentState(datasetWith(draft), 'da06', november)).toBe('draft');
    expect(documentState(datasetWith(draft), 'da06', createPeriod('month', 2025, 12))).toBe('open');
    expect(documentState(datasetWith(draft), 'van-hanh', november)).toBe('open');
  });

  it('is issued by its record alone: a number and a date that were typed leave it a draft', () => {
    const number = { ...draft, number: '466' };
    expect(documentState(datasetWith(number), 'da06', november)).toBe('draft');
    expect(documentState(datasetWith({ ...draft, issueDate: '2025-11-20' }), 'da06', november)).toBe('draft');
    const both = { ...number, issueDate: '2025-11-20' };
    expect(documentState(datasetWith(both), 'da06', november)).toBe('draft');
    expect(isOnlyNumbered(datasetWith(both), 'da06', november)).toBe(true);
  });

  it('finds the record of the issue by the document, whatever the document is called', () => {
    const dataset = datasetWith(draft, { id: 'bao-cao-thang-11', number: '466' });
    expect(findIssueRecord(dataset, 'da06', november)?.record.number).toBe('466');
    expect(documentState(dataset, 'da06', november)).toBe('issued');
    expect(findIssueRecord(datasetWith(draft), 'da06', november)).toBeUndefined();
  });
});
