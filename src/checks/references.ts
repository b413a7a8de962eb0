import { childLocation, type Location, type Problem } from '../diagnostics/index.js';
import type { Dataset, MetricHolder } from '../model/index.js';
import { suggestName } from '../text/index.js';
import type { Check } from './check.js';
import type { DatasetIndex } from './dataset-index.js';
import { listRecords } from './walk-records.js';

type Target = 'agencies' | 'citations' | 'documents' | 'issuingAuthorities' | 'metrics' | 'origins' | 'tasks';

/** Khóa nào chứa mã của bản ghi nào; the same key means the same in every kind. */
const REFERENCE_KEYS: Readonly<Record<string, Target>> = {
  agencies: 'agencies',
  citations: 'citations',
  consideredDocuments: 'citations',
  coordinatingAgencies: 'agencies',
  document: 'documents',
  implementedDocuments: 'citations',
  issuer: 'agencies',
  issuingAuthority: 'issuingAuthorities',
  leadAgencies: 'agencies',
  legalBases: 'citations',
  metrics: 'metrics',
  operator: 'agencies',
  origin: 'origins',
  providers: 'agencies',
  taskList: 'tasks',
};

/** Chữ có thể chứa `{mã văn bản}`. */
const PROSE_KEYS = new Set(['result', 'subject', 'text', 'title']);
const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

const TARGET_NAMES: Readonly<Record<Target, string>> = {
  agencies: 'cơ quan, đơn vị',
  citations: 'văn bản viện dẫn',
  documents: 'văn bản nguồn',
  issuingAuthorities: 'cơ quan ban hành',
  metrics: 'số liệu',
  origins: 'văn bản giao nhiệm vụ',
  tasks: 'danh sách nhiệm vụ',
};

type Known = Readonly<Record<Target, ReadonlySet<string>>>;

function listMetricPaths(dataset: Dataset): ReadonlySet<string> {
  const paths = new Set<string>();
  const add = (owner: string, holder: MetricHolder | undefined) => {
    for (const metric of Object.keys(holder?.metrics ?? {})) paths.add(`${owner}/${metric}`);
  };
  add('organisation', dataset.organisation?.record);
  for (const [id, { record }] of dataset.systems) add(id, record);
  return paths;
}

function listKnown(dataset: Dataset): Known {
  return {
    agencies: new Set(dataset.agencies.keys()),
    citations: new Set(dataset.citations.keys()),
    documents: new Set(dataset.documents.keys()),
    issuingAuthorities: new Set(dataset.issuingAuthorities.keys()),
    metrics: listMetricPaths(dataset),
    origins: new Set([...dataset.citations.keys(), ...dataset.documents.keys()]),
    tasks: new Set(dataset.tasks.keys()),
  };
}

/** Một mã mà dữ liệu nhắc tới. */
export interface Reference {
  readonly id: string;
  readonly target: Target;
  readonly location: Location;
}

function* findPlaceholders(text: string, location: Location): Iterable<Reference> {
  for (const match of text.matchAll(PLACEHOLDER)) yield { id: match[1] ?? '', target: 'citations', location };
}

/** Most values are figures and dates; their places need not be worked out. */
function mayRefer(key: string, value: unknown): boolean {
  return typeof value === 'object' || Object.hasOwn(REFERENCE_KEYS, key) || PROSE_KEYS.has(key);
}

function* findReferences(value: unknown, location: Location, key: string): Iterable<Reference> {
  if (typeof value === 'string') {
    const target = Object.hasOwn(REFERENCE_KEYS, key) ? REFERENCE_KEYS[key] : undefined;
    if (target) yield { id: value, target, location };
    else if (PROSE_KEYS.has(key)) yield* findPlaceholders(value, location);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* findReferences(item, childLocation(location, index), key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      if (mayRefer(name, child)) yield* findReferences(child, childLocation(location, name), name);
    }
  }
}

function describeUnknown(reference: Reference, known: ReadonlySet<string>): Problem {
  const { id, target, location } = reference;
  const suggestion = suggestName(id, known);
  return {
    code: 'unknown-id',
    location,
    message: {
      vi: `Không có ${TARGET_NAMES[target]} nào mang mã "${id}".`,
      en: `"${id}" is not among the ${target}.`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: 'Sửa mã, hoặc thêm bản ghi mang mã này.', en: 'Mend the id or add the record.' },
  };
}

/** Mọi mã mà dữ liệu nhắc tới, each with its place; relations name metrics by rules of their own. */
export function* listReferences(dataset: Dataset): Iterable<Reference> {
  for (const { record, location } of listRecords(dataset)) {
    const { relations: _relations, ...rest } = record as Readonly<Record<string, unknown>>;
    yield* findReferences(rest, location, '');
  }
}

function* listRelationReferences({ relations }: DatasetIndex): Iterable<Reference> {
  for (const { result, terms } of relations) {
    for (const { path, location } of [result, ...terms]) yield { id: path, target: 'metrics', location };
  }
}

/** Mã tham chiếu: every id that a record names exists. */
export const checkReferences: Check = (dataset, index) => {
  const known = listKnown(dataset);
  return [...listReferences(dataset), ...listRelationReferences(index)].flatMap((reference) =>
    known[reference.target].has(reference.id) ? [] : [describeUnknown(reference, known[reference.target])],
  );
};
