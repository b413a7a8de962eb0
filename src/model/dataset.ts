import type { Location } from '../diagnostics/index.js';
import type { CollectionName, RecordOf, SingleName, SingleOf } from './collections.js';

/** Bản ghi và chỗ ghi của nó. */
export interface Located<T> {
  readonly record: T;
  readonly location: Location;
  /** What each file says of it, by path, where reports of agencies are merged into it. */
  readonly parts?: ReadonlyMap<string, unknown>;
}

/** Tập bản ghi theo mã. */
export type Collection<T> = ReadonlyMap<string, Located<T>>;

/** Dữ liệu của không gian làm việc, by collection and id; see `COLLECTIONS` and `SINGLES`. */
export type Dataset = {
  readonly [K in CollectionName]: Collection<RecordOf<K>>;
} & {
  readonly [K in SingleName]: Located<SingleOf<K>> | undefined;
};
