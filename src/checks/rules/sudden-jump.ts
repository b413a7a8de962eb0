import type { Problem } from '../../diagnostics/index.js';
import { formatNumber, roundDecimal } from '../../text/index.js';
import type { Check } from '../check.js';
import type { IndexedMetric } from '../dataset-index.js';
import { examineSeries, type Irregularity } from '../series.js';
import { locateValue, relatePoint, wordPoint } from '../series-problem.js';

function describe(entry: IndexedMetric, { point, against, jumpFactor }: Irregularity): Problem {
  const [now, before] = [wordPoint(entry, point), wordPoint(entry, against)];
  const factor = formatNumber(roundDecimal(jumpFactor, 1));
  return {
    code: 'sudden-jump',
    location: locateValue(entry, point),
    message: {
      vi: `"${entry.metric.name}" là ${now.vi}, chênh hơn ${factor} lần so với ${before.vi}.`,
      en: `"${entry.metric.name}" is ${now.en}, more than ${factor} times away from ${before.en}.`,
    },
    hint: {
      vi: 'Xem có thừa, thiếu chữ số không; nếu đúng thì ghi nhận lý do hoặc đặt jumpFactor cho số liệu.',
      en: 'Look for a missing or extra digit; if it is right, acknowledge it or set jumpFactor on the metric.',
    },
    related: [relatePoint(entry, against)],
  };
}

/** Số liệu tăng, giảm đột biến so với lần trước. */
export const checkSuddenJump: Check = (_dataset, { series }) =>
  series.flatMap((entry) =>
    examineSeries(entry.metric).flatMap((found) => (found.kind === 'jump' ? [describe(entry, found)] : [])),
  );
