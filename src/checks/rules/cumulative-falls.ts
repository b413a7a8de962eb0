import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import type { IndexedMetric } from '../dataset-index.js';
import { examineSeries, type Irregularity } from '../series.js';
import { locateValue, relatePoint, wordPoint } from '../series-problem.js';

function describe(entry: IndexedMetric, { point, against }: Irregularity): Problem {
  const [suspect, other] = [wordPoint(entry, point), wordPoint(entry, against)];
  const isLater = point.observation.value < against.observation.value;
  return {
    code: 'cumulative-falls',
    location: locateValue(entry, point),
    message: {
      vi: `"${entry.metric.name}" là số lũy kế nhưng ${suspect.vi} lại ${isLater ? 'ít' : 'nhiều'} hơn ${other.vi}.`,
      en: `"${entry.metric.name}" is cumulative, but ${suspect.en} is ${isLater ? 'less' : 'more'} than ${other.en}.`,
    },
    hint: {
      vi: 'Sửa con số sai; nếu số liệu không phải lũy kế thì bỏ cumulative.',
      en: 'Mend the wrong figure; if the metric is not cumulative, drop cumulative.',
    },
    related: [relatePoint(entry, against)],
  };
}

/** Số lũy kế mà giảm. */
export const checkCumulativeFalls: Check = (_dataset, { series }) =>
  series.flatMap((entry) =>
    entry.metric.cumulative === true
      ? examineSeries(entry.metric).flatMap((found) =>
          found.kind === 'fall' ? [describe(entry, found)] : [],
        )
      : [],
  );
