import { childLocation, type Location, type Problem } from '../diagnostics/index.js';
import type { Dataset, Located, MetricHolder } from '../model/index.js';
import { suggestName } from '../text/index.js';
import type { Check } from './check.js';

type Target = 'agencies' | 'citations' | 'documents' | 'issuingAuthorities' | 'metrics';

/** Khóa nào chứa mã của bản ghi nào; the same key means the same in every kind. */
const REFERENCE_KEYS: Readonly<Record<string, Target>> = {
  agencies: 'agencies',
  citations: 'citations',
  coordinatingAgencies: 'agencies',
  document: 'documents',
  issuer: 'agencies',
  issuingAuthority: 'issuingAuthorities',
  leadAgencies: 'agencies',
  metrics: 'metrics',
  operator: 'agencies',
  providers: 'agencies',
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
  };
}

interface Reference {
  readonly id: string;
  readonly target: Target;
  readonly location: Location;
}

function* findPlaceholders(text: string, location: Location): Iterable<Reference> {
  for (const match of text.matchAll(PLACEHOLDER)) yield { id: match[1] ?? '', target: 'citations', location };
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
      yield* findReferences(child, childLocation(location, name), name);
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

function* listRecords(dataset: Dataset): Iterable<Located<unknown>> {
  if (dataset.organisation) yield dataset.organisation;
  const { agencies, citations, systems, indicators, tasks, documents } = dataset;
  for (const collection of [agencies, citations, systems, indicators, tasks, documents])
    yield* collection.values();
}

/** Mã tham chiếu: every id that a record names exists. Relations name metrics of their own record. */
export const checkReferences: Check = (dataset) => {
  const known = listKnown(dataset);
  const problems: Problem[] = [];
  for (const { record, location } of listRecords(dataset)) {
    const { relations: _relations, ...rest } = record as Readonly<Record<string, unknown>>;
    for (const reference of findReferences(rest, location, '')) {
      if (!known[reference.target].has(reference.id))
        problems.push(describeUnknown(reference, known[reference.target]));
    }
  }
  return problems;
};
