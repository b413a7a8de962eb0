import type { Location, Problem } from '../../diagnostics/index.js';
import type { Dataset, MetricHolder } from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex } from '../dataset-index.js';
import type { Target } from '../list-references.js';

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

/** Một mã, and where it stands. */
interface Mention {
  readonly id: string;
  readonly target: Target;
  readonly location: Location;
}

function describeUnknown(reference: Mention, known: ReadonlySet<string>): Problem {
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

function* listRelationReferences({ relations }: DatasetIndex): Iterable<Mention> {
  for (const { result, terms } of relations) {
    for (const { path, location } of [result, ...terms]) yield { id: path, target: 'metrics', location };
  }
}

/** Mã tham chiếu: every id that a record names exists. */
export const checkReferences: Check = (dataset, index) => {
  const known = listKnown(dataset);
  const isUnknown = ({ id, target }: Mention) => !known[target].has(id);
  const unknown = [
    ...index.references.filter(isUnknown),
    ...[...listRelationReferences(index)].filter(isUnknown),
  ];
  return unknown.map((mention) => describeUnknown(mention, known[mention.target]));
};
