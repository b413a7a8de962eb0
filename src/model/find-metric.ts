import { childLocation, type Location } from '../diagnostics/index.js';
import type { Dataset } from './dataset.js';
import type { Metric } from './metric.js';
import type { SourceReference } from './record.js';

/** Số liệu theo đường dẫn, with where it stands and the source around it. */
export interface FoundMetric {
  readonly metric: Metric;
  readonly location: Location;
  readonly source: SourceReference | undefined;
}

/** Tìm số liệu theo đường dẫn: `system/metric` or `organisation/metric`. */
export function findMetric({ organisation, systems }: Dataset, path: string): FoundMetric | undefined {
  const [owner = '', id = ''] = path.split('/');
  const system = systems.get(owner);
  const holder = owner === 'organisation' ? organisation : system;
  const metric = holder?.record.metrics?.[id];
  if (holder === undefined || metric === undefined) return undefined;
  const location = childLocation(holder.location, 'metrics', id);
  return { metric, location, source: metric.source ?? system?.record.source };
}
