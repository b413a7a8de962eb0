import type { Collection, Dataset, Located } from './dataset.js';

/** Phần của tập dữ liệu nằm trong một số tệp; the data set itself when all of it does. */
export function selectFiles(dataset: Dataset, accepts: (path: string) => boolean): Dataset {
  const isIn = ({ location }: Located<unknown>) => accepts(location.file);
  const select = <T>(collection: Collection<T>): Collection<T> =>
    new Map([...collection].filter(([, located]) => isIn(located)));
  const { settings, organisation, ...collections } = dataset;
  const all = [settings, organisation, ...Object.values(collections).flatMap((one) => [...one.values()])];
  if (all.every((located) => located === undefined || isIn(located))) return dataset;
  return {
    settings: settings && isIn(settings) ? settings : undefined,
    organisation: organisation && isIn(organisation) ? organisation : undefined,
    issuingAuthorities: select(dataset.issuingAuthorities),
    agencies: select(dataset.agencies),
    citations: select(dataset.citations),
    systems: select(dataset.systems),
    indicators: select(dataset.indicators),
    returns: select(dataset.returns),
    tasks: select(dataset.tasks),
    documents: select(dataset.documents),
    issued: select(dataset.issued),
    documentsByTarget: select(dataset.documentsByTarget),
  };
}
