import { childLocation, type Location, onKey } from '../../diagnostics/index.js';
import type { AgencyReturn, ReturnedEntries } from '../agency-return.js';
import type { Located } from '../dataset.js';
import type { IndicatorResult } from '../indicator.js';
import type { Observation } from '../metric.js';
import type { Unanswered } from '../place-of-entry.js';
import type { Progress } from '../task.js';
import { type CompletedReturn, completeReturn } from './complete-return.js';

/** Một mục của báo cáo của đơn vị, as an entry of the part ("tai-khoan") of the record that it is merged into. */
export interface Contribution<T> {
  readonly part: string;
  /** Absent where the place is still empty. */
  readonly entry?: T & { readonly location: Location };
  readonly unanswered?: Unanswered;
}

/** Các mục theo bản ghi mà chúng được ghép vào. */
export type Contributions<T> = Map<string, Contribution<T>[]>;

/** "thu-dien-tu/tai-khoan": the record, and its part. */
function splitReference(reference: string): readonly [record: string, part: string] {
  const stroke = reference.indexOf('/');
  return [reference.slice(0, stroke), reference.slice(stroke + 1)];
}

/** The entries of a list as they are typed, and as they are written out. */
interface ReturnedList<T> {
  readonly typed: ReturnedEntries<unknown> | null | undefined;
  readonly completed: Readonly<Record<string, T>>;
  readonly period: string;
  readonly location: Location;
}

function addAll<T>({ typed, completed, period, location: list }: ReturnedList<T>, all: Contributions<T>) {
  for (const reference of Object.keys(typed ?? {})) {
    const [owner, part] = splitReference(reference);
    const group = all.get(owner) ?? [];
    all.set(owner, group);
    const [entry, location] = [completed[reference], childLocation(list, reference)];
    group.push(
      entry
        ? { part, entry: { ...entry, location } }
        : { part, unanswered: { period, location: onKey(location) } },
    );
  }
}

/** Những gì mọi báo cáo của đơn vị ghép vào, by the record that it is of. */
export interface AllContributions {
  readonly observations: Contributions<Observation>;
  readonly progress: Contributions<Progress>;
  readonly results: Contributions<IndicatorResult>;
}

/** Gom các mục của mọi báo cáo của đơn vị, and the places that are still empty. */
export function listContributions(returns: Iterable<Located<AgencyReturn>>): AllContributions {
  const all: AllContributions = { observations: new Map(), progress: new Map(), results: new Map() };
  for (const { record, location } of returns) {
    const completed = completeReturn(record);
    const listOf = <K extends keyof CompletedReturn>(key: K) => ({
      typed: record[key],
      completed: completed[key],
      period: record.period,
      location: childLocation(location, key),
    });
    addAll<Observation>(listOf('figures'), all.observations);
    addAll<Progress>(listOf('tasks'), all.progress);
    addAll<IndicatorResult>(listOf('indicators'), all.results);
  }
  return all;
}
