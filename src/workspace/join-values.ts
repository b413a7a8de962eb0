import { buildDataset, type DataFile, type Dataset, findKind } from '../model/index.js';
import type { KnownRecords } from './record-cache.js';
import type { Snapshot } from './snapshot.js';

/** Ghép dữ liệu đã biết của các tệp thành tập dữ liệu. What is wrong with it has been found when it was read. */
export function joinValues({ label, data }: Snapshot, records: KnownRecords): Dataset {
  const files = data.files.flatMap(({ name }): readonly DataFile[] => {
    const kind = findKind(name);
    const known = records.get(name);
    return kind && known ? [{ path: `${label}/${name}`, kind, value: known.value }] : [];
  });
  return buildDataset(files).dataset;
}
