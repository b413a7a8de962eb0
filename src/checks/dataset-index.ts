import { childLocation, type Location } from '../diagnostics/index.js';
import type { Acknowledgement, Dataset, Metric, MetricHolder, OtherReading } from '../model/index.js';
import { type IndexedRelation, indexRelations } from './indexed-relation.js';
import { listReferences, type Reference } from './list-references.js';
import { type FoundText, listTexts } from './texts.js';
import { type FoundObject, listObjects } from './walk-records.js';

/** Số liệu, with the place of its record; `path` is `system/metric` or `organisation/metric`. */
export interface IndexedMetric {
  readonly path: string;
  readonly metric: Metric;
  readonly location: Location;
}

/** Một đối tượng có ghi nhận cảnh báo. */
export interface AcknowledgedObject {
  readonly location: Location;
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Một đối tượng có cách đọc khác. */
export interface DisputedObject extends FoundObject {
  readonly otherReadings: readonly OtherReading[];
}

/** Chỉ mục của tập dữ liệu: made once, so that every check stays linear. */
export interface DatasetIndex {
  readonly metrics: ReadonlyMap<string, IndexedMetric>;
  readonly relations: readonly IndexedRelation[];
  readonly texts: readonly FoundText[];
  readonly objects: readonly FoundObject[];
  readonly references: readonly Reference[];
  readonly acknowledged: readonly AcknowledgedObject[];
  readonly disputed: readonly DisputedObject[];
  /** Words of the templates that could be ids. */
  readonly templateWords: ReadonlySet<string>;
}

/** Bản ghi có số liệu, by the name that references use for it. */
function* listHolders(dataset: Dataset): Iterable<readonly [string, MetricHolder, Location]> {
  if (dataset.organisation)
    yield ['organisation', dataset.organisation.record, dataset.organisation.location];
  for (const [id, { record, location }] of dataset.systems) yield [id, record, location];
}

function indexMetrics(dataset: Dataset): ReadonlyMap<string, IndexedMetric> {
  const metrics = new Map<string, IndexedMetric>();
  for (const [owner, holder, location] of listHolders(dataset)) {
    for (const [id, metric] of Object.entries(holder.metrics ?? {})) {
      const path = `${owner}/${id}`;
      metrics.set(path, { path, metric, location: childLocation(location, 'metrics', id) });
    }
  }
  return metrics;
}

/** Các đối tượng có ghi nhận, in the order of the data. */
export function listAcknowledged(objects: readonly FoundObject[]): readonly AcknowledgedObject[] {
  return objects.flatMap(({ value, location }) => {
    const acknowledgements = value.acknowledgements as readonly Acknowledgement[] | undefined;
    return acknowledgements ? [{ location, acknowledgements }] : [];
  });
}

/** Lập chỉ mục; `templateTexts` are the templates and annex definitions as they stand in their files. */
export function indexDataset(dataset: Dataset, templateTexts: readonly string[] = []): DatasetIndex {
  const objects = listObjects(dataset);
  const metrics = indexMetrics(dataset);
  return {
    metrics,
    relations: indexRelations([...listHolders(dataset)]),
    texts: listTexts(objects),
    objects,
    references: listReferences(dataset),
    acknowledged: listAcknowledged(objects),
    disputed: objects.flatMap((object) => {
      const otherReadings = object.value.otherReadings as readonly OtherReading[] | undefined;
      return otherReadings ? [{ ...object, otherReadings }] : [];
    }),
    templateWords: new Set(templateTexts.flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [])),
  };
}
