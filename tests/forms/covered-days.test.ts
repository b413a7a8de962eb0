import { describe, expect, it } from 'vitest';
import { proposeEntries } from '../../src/forms/index.js';
import type { FilledForm } from '../../src/forms/read/find-form.js';
import { datasetOf } from '../analysis/dataset-of.js';
import { periodOf } from './form-of.js';

const METRIC = { name: 'Thiết bị được hỗ trợ', unitOfMeasure: 'thiết bị', measure: 'flow' };

function datasetWith(observation: object) {
  return datasetOf([
    'systems/chu-ky-so.yaml',
    {
      id: 'chu-ky-so',
      name: 'Chữ ký số',
      metrics: { 'thiet-bi': { ...METRIC, observations: [observation] } },
    },
  ]);
}

const SPAN = { value: 150, from: '2025-10-15', asOf: '2025-11-14' };

function cellOf(column: number, value: FilledForm['strays'][number]['value']) {
  return { sheet: 'Số liệu', address: `E${column}`, row: 6, column, value, isMerged: false };
}

function fieldsOf(observation: object, asOf?: string): unknown {
  const cells = new Map([
    ['value', cellOf(5, { kind: 'number', value: 120, format: 'General', is1904: false } as never)],
    ...(asOf === undefined ? [] : [['asOf', cellOf(6, { kind: 'date', value: asOf })] as const]),
  ] as const) as FilledForm['rows'][number]['cells'];
  const form: FilledForm = {
    agency: 'so-khcn',
    period: '2025-12',
    window: { from: '2025-11-15', to: '2025-12-14' },
    rows: [{ kind: 'figures', id: 'chu-ky-so/thiet-bi', cells }],
    strays: [],
    asked: [],
  };
  const { entries, findings } = proposeEntries(form, datasetWith(observation), periodOf('2025-12'));
  expect(findings).toEqual([]);
  return entries[0]?.fields;
}

describe('số liệu nêu cả ngày đầu, ngày cuối', () => {
  it('covers the days that the form was made for', () => {
    expect(fieldsOf(SPAN)).toEqual({ value: 120, from: '2025-11-15', asOf: '2025-12-14' });
  });

  it('ends on the day that the officer names', () => {
    expect(fieldsOf(SPAN, '2025-12-10')).toEqual({ value: 120, from: '2025-11-15', asOf: '2025-12-10' });
  });

  it('other figures get no days of their own', () => {
    expect(fieldsOf({ value: 150, asOf: '2025-11' })).toEqual({ value: 120 });
  });
});
