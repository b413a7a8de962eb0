import { metricOfMember } from '../analysis/index.js';
import type { Location } from '../diagnostics/index.js';
import type { Acknowledgement, Dataset, Metric, MetricHolder, OtherReading } from '../model/index.js';
import { type IndexedRelation, indexRelations } from './indexed-relation.js';
import { type HasLocation, LateLocation } from './late-location.js';
import { listReferences, type References } from './list-references.js';
import type { TemplateFolder } from './template-folder.js';
import { listTexts, type Texts } from './texts.js';
import { type FoundObject, type FoundObjects, listObjects } from './walk-records.js';

/** Số liệu, with the place of its record; `path` is `system/metric` or `organisation/metric`. */
export class IndexedMetric extends LateLocation {
  readonly path: string;
  readonly metric: Metric;

  constructor(path: string, metric: Metric, parent: HasLocation, id: string) {
    super(parent, id);
    this.path = path;
    this.metric = metric;
  }
}

/** Một đối tượng có ghi nhận cảnh báo. */
export interface AcknowledgedObject {
  readonly location: Location;
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Một đối tượng có cách đọc khác. */
export interface DisputedObject {
  readonly object: FoundObject;
  readonly otherReadings: readonly OtherReading[];
}

/** Chỉ mục của tập dữ liệu: made once, so that every check stays linear. */
export interface DatasetIndex {
  readonly metrics: ReadonlyMap<string, IndexedMetric>;
  /** Các chuỗi quan sát: the metrics, and those of groups once more for each member, with the values of that member. */
  readonly series: readonly IndexedMetric[];
  readonly relations: readonly IndexedRelation[];
  readonly texts: Texts;
  readonly objects: FoundObjects;
  readonly references: References;
  readonly acknowledged: readonly AcknowledgedObject[];
  readonly disputed: readonly DisputedObject[];
  readonly templates: TemplateFolder;
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
    const place = new LateLocation({ location }, 'metrics');
    for (const [id, metric] of Object.entries(holder.metrics ?? {})) {
      const path = `${owner}/${id}`;
      metrics.set(path, new IndexedMetric(path, metric, place, id));
    }
  }
  return metrics;
}

/** Chuỗi số của từng thành viên: as a metric that is called after the member; each value stands in a return. */
export function listMemberSeries(entry: IndexedMetric): readonly IndexedMetric[] {
  const { metric, path } = entry;
  return (metric.group?.members ?? []).map((member) => {
    const name = `${metric.name} (${member.name})`;
    return new IndexedMetric(
      `${path}@${member.id}`,
      { ...metricOfMember(metric, member), name },
      entry,
      member.id,
    );
  });
}

function listSeries(metrics: ReadonlyMap<string, IndexedMetric>): readonly IndexedMetric[] {
  return [...metrics.values()].flatMap((entry) => [entry, ...listMemberSeries(entry)]);
}

/** Các đối tượng có ghi nhận, in the order of the data. */
export function listAcknowledged(objects: FoundObjects): readonly AcknowledgedObject[] {
  return objects.listWith('acknowledgements').map(({ value, location }) => ({
    location,
    acknowledgements: value.acknowledgements as readonly Acknowledgement[],
  }));
}

function listDisputed(objects: FoundObjects): readonly DisputedObject[] {
  return objects
    .listWith('otherReadings')
    .map((object) => ({ object, otherReadings: object.value.otherReadings as readonly OtherReading[] }));
}

const WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** Each part is made when a check asks for it: after a small change few checks run. */
class LazyIndex implements DatasetIndex {
  readonly templates: TemplateFolder;
  readonly #dataset: Dataset;
  readonly #base: DatasetIndex | undefined;
  readonly #parts: { -readonly [K in keyof DatasetIndex]?: DatasetIndex[K] } = {};

  constructor(dataset: Dataset, templates: TemplateFolder, base: DatasetIndex | undefined) {
    this.#dataset = dataset;
    this.templates = templates;
    this.#base = base;
  }

  get metrics() {
    this.#parts.metrics ??= this.#base?.metrics ?? indexMetrics(this.#dataset);
    return this.#parts.metrics;
  }

  get series() {
    this.#parts.series ??= this.#base?.series ?? listSeries(this.metrics);
    return this.#parts.series;
  }

  get relations() {
    this.#parts.relations ??= this.#base?.relations ?? indexRelations([...listHolders(this.#dataset)]);
    return this.#parts.relations;
  }

  get objects() {
    this.#parts.objects ??= this.#base?.objects ?? listObjects(this.#dataset);
    return this.#parts.objects;
  }

  get texts() {
    this.#parts.texts ??= this.#base?.texts ?? listTexts(this.objects.all);
    return this.#parts.texts;
  }

  get acknowledged() {
    this.#parts.acknowledged ??= this.#base?.acknowledged ?? listAcknowledged(this.objects);
    return this.#parts.acknowledged;
  }

  get disputed() {
    this.#parts.disputed ??= this.#base?.disputed ?? listDisputed(this.objects);
    return this.#parts.disputed;
  }

  get references() {
    this.#parts.references ??= listReferences(this.#dataset, this.templates);
    return this.#parts.references;
  }

  get templateWords() {
    this.#parts.templateWords ??= new Set((this.templates.texts ?? []).join('\n').match(WORD));
    return this.#parts.templateWords;
  }
}

/**
 * Lập chỉ mục.
 * @param base of the same data without the templates; what it has is not made again.
 */
export function indexDataset(
  dataset: Dataset,
  templates: TemplateFolder = {},
  base?: DatasetIndex,
): DatasetIndex {
  return new LazyIndex(dataset, templates, base);
}
