import { scaleOfIndicator } from '../analysis/index.js';
import { childLocation, type Location } from '../diagnostics/index.js';
import { type Dataset, type Indicator, placeOfEntry, type Scale, type Worded } from '../model/index.js';
import type { DatasetIndex } from './dataset-index.js';

/** Một giá trị người dùng gõ, and what its metric or indicator says that values can be. */
export interface TypedFigure {
  /** Tên số liệu hoặc chỉ tiêu. */
  readonly name: string;
  readonly value: number | string | Worded;
  readonly location: Location;
  readonly scale: Scale;
}

interface Valued {
  readonly value?: number | string | Worded | null;
  readonly otherReadings?: readonly { readonly field: string; readonly value: number | string }[];
}

/** The value of an entry, and the other readings of it. */
function listValues(name: string, scale: Scale, entry: Valued, location: Location): readonly TypedFigure[] {
  const own = entry.value ?? undefined;
  const readings = [...(entry.otherReadings ?? []).entries()].filter(
    // Words of another reading tell how the source has it; they are never printed.
    ([, { field, value }]) => field === 'value' && typeof value === 'number',
  );
  return [
    ...(own === undefined ? [] : [{ name, value: own, location: childLocation(location, 'value'), scale }]),
    ...readings.map(([index, { value }]) => ({
      name,
      value,
      location: childLocation(location, 'otherReadings', index, 'value'),
      scale,
    })),
  ];
}

function listOfIndicator(indicator: Indicator, location: Location): readonly TypedFigure[] {
  const { name, target, results = [] } = indicator;
  const scale = scaleOfIndicator(indicator);
  // "Hoàn thành" is what such a target asks for, in words.
  const goal = target.direction === 'done' ? { ...scale, textual: true } : scale;
  return [
    ...listValues(name, goal, target, childLocation(location, 'target')),
    ...results.flatMap((result, index) =>
      listValues(name, scale, result, placeOfEntry(location, 'results', index, result)),
    ),
  ];
}

/** Mọi giá trị được gõ: observations of metrics, targets and results of indicators. */
export function listFigures({ indicators }: Dataset, { series }: DatasetIndex): readonly TypedFigure[] {
  const observed = series.flatMap(({ metric, location }) =>
    metric.observations.flatMap((observation, index) =>
      listValues(
        metric.name,
        metric,
        observation,
        placeOfEntry(location, 'observations', index, observation),
      ),
    ),
  );
  const indicated = [...indicators.values()].flatMap(({ record, location }) =>
    record.indicators.flatMap((indicator, index) =>
      listOfIndicator(indicator, childLocation(location, 'indicators', index)),
    ),
  );
  return [...observed, ...indicated];
}
