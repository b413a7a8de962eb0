import { COLLECTION_NAMES, SINGLE_NAMES } from './collections.js';
import type { Collection, Dataset, Located } from './dataset.js';

/** Phần của tập dữ liệu nằm trong một số tệp; the data set itself when all of it does. */
export function selectFiles(dataset: Dataset, accepts: (path: string) => boolean): Dataset {
  const isIn = (located: Located<unknown> | undefined) => !located || accepts(located.location.file);
  const collections = COLLECTION_NAMES.map((name) => [name, dataset[name] as Collection<unknown>] as const);
  const singles = SINGLE_NAMES.map((name) => [name, dataset[name]] as const);
  const isWhole =
    singles.every(([, located]) => isIn(located)) &&
    collections.every(([, collection]) => [...collection.values()].every(isIn));
  if (isWhole) return dataset;
  const select = (collection: Collection<unknown>) =>
    new Map([...collection].filter(([, located]) => isIn(located)));
  // Every collection keeps its name, and so the type of its records.
  return Object.fromEntries([
    ...singles.map(([name, located]) => [name, isIn(located) ? located : undefined]),
    ...collections.map(([name, collection]) => [name, select(collection)]),
  ]) as unknown as Dataset;
}
