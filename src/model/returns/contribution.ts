import { childLocation, type Location } from '../../diagnostics/index.js';
import type { AgencyReturn } from '../agency-return.js';
import type { Located } from '../dataset.js';
import type { IndicatorResult } from '../indicator.js';
import type { Observation } from '../metric.js';
import type { Progress } from '../task.js';
import { completeReturn } from './complete-return.js';

/** Một mục của báo cáo của đơn vị, as an entry of the part ("tai-khoan") of the record that it is merged into. */
export interface Contribution<T> {
  readonly part: string;
  readonly entry: T & { readonly location: Location };
}

/** Các mục theo bản ghi mà chúng được ghép vào. */
export type Contributions<T> = Map<string, Contribution<T>[]>;

/** "thu-dien-tu/tai-khoan": the record, and its part. */
function splitReference(reference: string): readonly [record: string, part: string] {
  const stroke = reference.indexOf('/');
  return [reference.slice(0, stroke), reference.slice(stroke + 1)];
}

function addAll<T>(entries: Readonly<Record<string, T>>, list: Location, all: Contributions<T>): void {
  for (const [reference, entry] of Object.entries(entries)) {
    const [owner, part] = splitReference(reference);
    const group = all.get(owner) ?? [];
    all.set(owner, group);
    group.push({ part, entry: { ...entry, location: childLocation(list, reference) } });
  }
}

/** Những gì mọi báo cáo của đơn vị ghép vào, by the record that it is of. */
export interface AllContributions {
  readonly observations: Contributions<Observation>;
  readonly progress: Contributions<Progress>;
  readonly results: Contributions<IndicatorResult>;
}

/** Gom các mục của mọi báo cáo của đơn vị; what is empty is missing, and is left out. */
export function listContributions(returns: Iterable<Located<AgencyReturn>>): AllContributions {
  const all: AllContributions = { observations: new Map(), progress: new Map(), results: new Map() };
  for (const { record, location } of returns) {
    const { figures, tasks, indicators } = completeReturn(record);
    addAll(figures, childLocation(location, 'figures'), all.observations);
    addAll(tasks, childLocation(location, 'tasks'), all.progress);
    addAll(indicators, childLocation(location, 'indicators'), all.results);
  }
  return all;
}
