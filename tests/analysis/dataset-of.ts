import {
  buildDataset,
  createPeriod,
  type DataFile,
  type Dataset,
  findKind,
  type Metric,
} from '../../src/model/index.js';

/** Kỳ của các phép thử. */
export const NOVEMBER = createPeriod('month', 2025, 11);

/** Số liệu với các giá trị đo được: value and date. */
export function metricOf(...observations: (readonly [value: number, asOf: string])[]): Metric {
  return {
    name: 'Tài khoản',
    unitOfMeasure: 'tài khoản',
    observations: observations.map(([value, asOf]) => ({ value, asOf })),
  };
}

/** Tập dữ liệu gồm các tệp này. */
export function datasetOf(...files: (readonly [name: string, value: unknown])[]): Dataset {
  return buildDataset(
    files.map(([name, value]): DataFile => {
      const kind = findKind(name);
      if (kind === undefined) throw new Error(`no kind for ${name}`);
      return { path: `data/${name}`, kind, value };
    }),
  ).dataset;
}
