import { childLocation, type Problem } from '../../diagnostics/index.js';
import type { Collection } from '../../model/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex } from '../dataset-index.js';

function listMentioned({ references, templateWords }: DatasetIndex): ReadonlySet<string> {
  const mentioned = new Set(templateWords);
  for (const { id } of references.all) mentioned.add(id);
  return mentioned;
}

function findOrphans<T extends { readonly id: string; readonly name?: string; readonly shortName?: string }>(
  collection: Collection<T>,
  mentioned: ReadonlySet<string>,
  isNamed: (name: string | undefined) => boolean,
): readonly Problem[] {
  return [...collection.values()].flatMap(({ record, location }): readonly Problem[] => {
    if (mentioned.has(record.id) || isNamed(record.name) || isNamed(record.shortName)) return [];
    return [
      {
        code: 'orphan-record',
        location: childLocation(location, 'id'),
        message: {
          vi: `Không dữ liệu hay mẫu nào nhắc tới "${record.id}".`,
          en: `Neither data nor templates mention "${record.id}".`,
        },
        hint: { vi: 'Xóa bản ghi nếu không cần nữa.', en: 'Delete the record if it is not needed.' },
      },
    ];
  });
}

/** Bản ghi không ai nhắc tới: agencies and citations; systems and metrics all stand in the annex of systems. */
export const checkOrphans: Check = (dataset, index) => {
  const mentioned = listMentioned(index);
  const { counts } = index.texts;
  // Recipients are named in words; the name of the record itself is one of the texts.
  const isNamed = (name: string | undefined) => name !== undefined && (counts.get(name) ?? 0) > 1;
  return [
    ...findOrphans(dataset.agencies, mentioned, isNamed),
    ...findOrphans(dataset.citations, mentioned, () => false),
  ];
};
