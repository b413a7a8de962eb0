import { buildDataset, type DataFile, type Dataset, findKind } from '../model/index.js';
import type { FileValues } from './record-cache.js';
import type { Snapshot } from './snapshot.js';

/** Ghép dữ liệu đã biết của các tệp thành tập dữ liệu. What is wrong with it has been found when it was read. */
export function joinValues({ label, data }: Snapshot, values: FileValues): Dataset {
  const files = data.files.flatMap(({ name }): readonly DataFile[] => {
    const kind = findKind(name);
    return kind && values.has(name) ? [{ path: `${label}/${name}`, kind, value: values.get(name) }] : [];
  });
  return buildDataset(files).dataset;
}
