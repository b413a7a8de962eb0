import { findObservation, isSameUnit } from '../../analysis/index.js';
import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { type Indicator, parsePeriod, placeOfEntry } from '../../model/index.js';
import { formatNumber } from '../../text/index.js';
import type { Check } from '../check.js';
import type { IndexedMetric } from '../dataset-index.js';

/** An indicator that names its metric. */
interface Measured {
  readonly indicator: Indicator;
  readonly location: Location;
  readonly entry: IndexedMetric;
}

function describeScale(
  { indicator, location, entry }: Measured,
  field: 'decimals' | 'unitOfMeasure',
  [own, other]: readonly [number | string, number | string],
): Problem {
  const [vi, en] = field === 'decimals' ? ['số chữ số thập phân', 'decimals'] : ['đơn vị tính', 'the unit'];
  return {
    code: 'indicator-scale-differs',
    location: childLocation(location, field),
    message: {
      vi: `Chỉ tiêu "${indicator.name}" và số liệu "${entry.path}" mà nó đo khác ${vi}: ${own} và ${other}.`,
      en: `The indicator "${indicator.name}" and its metric "${entry.path}" differ in ${en}: ${own} and ${other}.`,
    },
    hint: {
      vi: 'Ghi như nhau ở hai nơi; nếu chỉ tiêu không đo số liệu này thì bỏ mục metric.',
      en: 'Make both alike; if the indicator does not measure this metric, drop its metric.',
    },
    related: [
      {
        location: childLocation(entry.location, entry.metric[field] === undefined ? 'name' : field),
        message: { vi: 'Số liệu được khai ở đây.', en: 'The metric is declared here.' },
      },
    ],
  };
}

function checkScale(measured: Measured): readonly Problem[] {
  const { indicator, entry } = measured;
  const units = [indicator.unitOfMeasure, entry.metric.unitOfMeasure] as const;
  if (!isSameUnit(...units)) return [describeScale(measured, 'unitOfMeasure', units)];
  const decimals = [indicator.decimals ?? 0, entry.metric.decimals ?? 0] as const;
  const differs = indicator.decimals !== undefined && decimals[0] !== decimals[1];
  return differs ? [describeScale(measured, 'decimals', decimals)] : [];
}

function checkResults({ indicator, location, entry }: Measured): readonly Problem[] {
  return (indicator.results ?? []).flatMap((result, index): readonly Problem[] => {
    const period = parsePeriod(result.period);
    const observed = period && findObservation(entry.metric, period);
    const [own, other] = [result.value, observed?.observation.value];
    if (observed === undefined || typeof own !== 'number' || typeof other !== 'number') return [];
    if (own === other) return [];
    const [typed, measured] = [formatNumber(own), formatNumber(other)];
    const { path } = entry;
    const place = placeOfEntry(entry.location, 'observations', observed.index, observed.observation);
    return [
      {
        code: 'same-quantity-differs',
        location: childLocation(placeOfEntry(location, 'results', index, result), 'value'),
        message: {
          vi: `Kết quả chỉ tiêu là ${typed} nhưng số liệu "${path}" của kỳ này là ${measured}.`,
          en: `The result is ${typed}, but the metric "${path}" is ${measured} in this period.`,
        },
        hint: {
          vi: 'Sửa số sai, hoặc bỏ kết quả để lấy số liệu; nếu nguồn ghi hai cách thì ghi nhận lý do ở kết quả.',
          en: 'Mend the wrong one, or drop the result to take the metric; if the source has both, acknowledge it here.',
        },
        related: [
          {
            location: childLocation(place, 'value'),
            message: { vi: 'Số liệu của kỳ.', en: 'The figure of the period.' },
          },
        ],
      },
    ];
  });
}

/** Chỉ tiêu và số liệu mà nó đo: unit, decimals, and the result of each period agree. */
export const checkIndicatorMetrics: Check = ({ indicators }, { metrics }) =>
  [...indicators.values()].flatMap(({ record, location }) =>
    record.indicators.flatMap((indicator, index) => {
      const entry = metrics.get(indicator.metric ?? '');
      if (entry === undefined) return [];
      const measured = { indicator, location: childLocation(location, 'indicators', index), entry };
      return [...checkScale(measured), ...checkResults(measured)];
    }),
  );
