import {
  COLLECTION_NAMES,
  type Collection,
  type CollectionName,
  type Dataset,
  type Located,
  SINGLE_NAMES,
  type SingleName,
} from '../model/index.js';

/** Sổ ghi những gì một văn bản đã đọc. */
export interface ReadLog {
  /** Bản ghi đã đọc, by `collection/id`; the organisation and the settings by their own name. */
  readonly records: Map<string, Located<unknown>>;
  /** `collection/id` that was looked up and is not there. */
  readonly absent: Set<string>;
  /** Collections that were read through: anything added to them matters. */
  readonly collections: Set<CollectionName>;
  /** Tệp mẫu đã đọc, by path. */
  readonly templateFiles: Set<string>;
}

/** Mở một sổ trắng. */
export function createReadLog(): ReadLog {
  return { records: new Map(), absent: new Set(), collections: new Set(), templateFiles: new Set() };
}

function isSingle(name: string): name is SingleName {
  return SINGLE_NAMES.some((single) => single === name);
}

/** Bản ghi theo khóa của sổ: `collection/id`, or the name of what there is one of. */
export function findRecord(dataset: Dataset, key: string): Located<unknown> | undefined {
  if (isSingle(key)) return dataset[key];
  const slash = key.indexOf('/');
  return dataset[key.slice(0, slash) as CollectionName].get(key.slice(slash + 1));
}

/** Chép những gì một lần soạn thử đã đọc: the records as they are, whatever was assumed of them. */
export function copyReads(from: ReadLog, to: ReadLog, dataset: Dataset): void {
  for (const key of from.records.keys()) {
    const located = findRecord(dataset, key);
    if (located) to.records.set(key, located);
  }
  for (const key of from.absent) to.absent.add(key);
  for (const name of from.collections) to.collections.add(name);
  for (const path of from.templateFiles) to.templateFiles.add(path);
}

/** A collection that notes what is asked of it. */
class LoggedCollection<T> implements ReadonlyMap<string, Located<T>> {
  readonly #name: CollectionName;
  readonly #inner: Collection<T>;
  readonly #log: ReadLog;

  constructor(name: CollectionName, inner: Collection<T>, log: ReadLog) {
    this.#name = name;
    this.#inner = inner;
    this.#log = log;
  }

  get(id: string): Located<T> | undefined {
    const found = this.#inner.get(id);
    const key = `${this.#name}/${id}`;
    if (found) this.#log.records.set(key, found);
    else this.#log.absent.add(key);
    return found;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return this.#readThrough().size;
  }

  entries() {
    return this.#readThrough().entries();
  }

  keys() {
    return this.#readThrough().keys();
  }

  values() {
    return this.#readThrough().values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(visit: (value: Located<T>, id: string, all: ReadonlyMap<string, Located<T>>) => void): void {
    for (const [id, value] of this) visit(value, id, this);
  }

  #readThrough(): Collection<T> {
    this.#log.collections.add(this.#name);
    return this.#inner;
  }
}

function logSingle(log: ReadLog, name: SingleName, located: Located<unknown> | undefined): unknown {
  if (located) log.records.set(name, located);
  else log.absent.add(name);
  return located;
}

/** Tập dữ liệu có ghi sổ: the same data; everything that is read from it is noted. */
export function logReads(dataset: Dataset, log: ReadLog): Dataset {
  const logged = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new LoggedCollection<unknown>(name, dataset[name], log)]),
  );
  for (const name of SINGLE_NAMES) {
    Object.defineProperty(logged, name, { get: () => logSingle(log, name, dataset[name]), enumerable: true });
  }
  return logged as unknown as Dataset;
}
