import {
  childLocation,
  type Localized,
  type Location,
  onKey,
  type Problem,
} from '../../diagnostics/index.js';
import type { Dataset, Metric } from '../../model/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex, IndexedMetric } from '../dataset-index.js';

/** Điều sai ở cách lập số chung, and where. */
interface Fault {
  readonly location: Location;
  readonly words: Localized;
  readonly hint: Localized;
}

const WITHOUT_GROUP: Localized = {
  vi: 'ghi cách lập số chung nhưng reportedBy không có nhóm nào ghi thành viên',
  en: 'says how a total is made, but no group with members reports it',
};
const WITHOUT_TOTAL: Localized = {
  vi: 'do từng thành viên của một nhóm báo cáo nhưng chưa ghi cách lập số chung',
  en: 'is reported by the members of a group, but does not say how the total is made',
};
const TWO_GROUPS: Localized = {
  vi: 'do hai nhóm báo cáo: không rõ số chung là của nhóm nào',
  en: 'is reported by two groups: nobody can tell whose total it is',
};
const SUM_OF_SHARES: Localized = {
  vi: 'tính bằng %, cộng lại không thành số chung',
  en: 'is in %, which does not add up to a total',
};
const RATIO_UNIT: Localized = {
  vi: 'có số chung là tỷ lệ nhưng đơn vị tính không phải %',
  en: 'has a ratio for its total, but its unit is not %',
};
const OTHER_GROUP: Localized = {
  vi: 'lập tỷ lệ từ số liệu mà nhóm này không báo cáo',
  en: 'makes a ratio of a metric that its group does not report',
};
const ADD_TOTAL: Localized = {
  vi: 'Ghi total: sum, average, none hoặc { ratio: [phần, tổng] }.',
  en: 'Add total: sum, average, none or { ratio: [part, whole] }.',
};
const NAME_GROUP: Localized = {
  vi: 'Ghi nhóm vào reportedBy và thành viên của nhóm vào members ở agencies.yaml, hoặc bỏ total.',
  en: 'Name the group in reportedBy and its members in agencies.yaml, or drop total.',
};
const CHOOSE: Localized = {
  vi: 'Chọn cách lập số chung hợp với đơn vị tính: %, dùng { ratio: [phần, tổng] } hoặc average.',
  en: 'Choose a total that fits the unit: { ratio: [part, whole] } or average for %.',
};
const ONE_GROUP: Localized = {
  vi: 'Chỉ để một nhóm có thành viên trong reportedBy.',
  en: 'Leave one group with members in reportedBy.',
};
const SAME_GROUP: Localized = {
  vi: 'Để cùng một nhóm báo cáo cả hai số liệu của tỷ lệ.',
  en: 'Let the same group report both metrics of the ratio.',
};

function countGroups({ agencies }: Dataset, { reportedBy = [] }: Metric): number {
  return reportedBy.filter((id) => agencies.get(id)?.record.members !== undefined).length;
}

function* checkRatio({ metric, location, path }: IndexedMetric, { metrics }: DatasetIndex): Iterable<Fault> {
  const { total, group, unitOfMeasure } = metric;
  if (typeof total !== 'object' || group === undefined) return;
  if (unitOfMeasure !== '%') {
    yield { location: childLocation(location, 'unitOfMeasure'), words: RATIO_UNIT, hint: CHOOSE };
  }
  const owner = path.slice(0, path.indexOf('/'));
  for (const [index, id] of total.ratio.entries()) {
    const named = metrics.get(`${owner}/${id}`)?.metric;
    // An id that is not there is a finding of its own.
    if (named === undefined || named.group?.id === group.id) continue;
    const place = childLocation(location, 'total', 'ratio', index);
    yield { location: place, words: OTHER_GROUP, hint: SAME_GROUP };
  }
}

function* checkMetric(dataset: Dataset, entry: IndexedMetric, index: DatasetIndex): Iterable<Fault> {
  const { metric, location } = entry;
  const { total, unitOfMeasure } = metric;
  const groups = countGroups(dataset, metric);
  const [atTotal, atReporters] = [childLocation(location, 'total'), childLocation(location, 'reportedBy')];
  if (groups > 1) yield { location: atReporters, words: TWO_GROUPS, hint: ONE_GROUP };
  if (groups === 0 && total !== undefined)
    yield { location: onKey(atTotal), words: WITHOUT_GROUP, hint: NAME_GROUP };
  if (groups > 0 && total === undefined)
    yield { location: onKey(atReporters), words: WITHOUT_TOTAL, hint: ADD_TOTAL };
  if (groups > 0 && total === 'sum' && unitOfMeasure === '%') {
    yield { location: atTotal, words: SUM_OF_SHARES, hint: CHOOSE };
  }
  yield* checkRatio(entry, index);
}

function toProblem({ metric }: IndexedMetric, { location, words, hint }: Fault): Problem {
  return {
    code: 'total-misplaced',
    location,
    message: { vi: `Số liệu "${metric.name}" ${words.vi}.`, en: `The metric "${metric.name}" ${words.en}.` },
    hint,
  };
}

/** Cách lập số chung không hợp với số liệu: without a group, or one that cannot be made. */
export const checkTotals: Check = (dataset, index) => {
  // While the register cannot be read nobody knows what a group is.
  if (index.templates.missingKinds?.includes('agencies')) return [];
  return [...index.metrics.values()].flatMap((entry) =>
    [...checkMetric(dataset, entry, index)].map((fault) => toProblem(entry, fault)),
  );
};
