import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type Collection,
  type CollectionName,
  type Located,
} from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { CollectionDrop } from './collection-drop.js';
import { DatumDrop, MissingDrop, toDatum } from './datum.js';
import { PeriodDrop } from './period-drop.js';

function wrapCollection(composition: Composition, name: CollectionName): CollectionDrop {
  const collection: Collection<unknown> = composition.input.dataset[name];
  return new CollectionDrop(name, collection, (id, known) => {
    const suggestion = suggestName(id, known);
    composition.report({
      code: 'template-unknown-name',
      location: composition.cursor.place,
      message: {
        vi: `Mẫu gọi "${name}.${id}" nhưng dữ liệu không có mã này.`,
        en: `The template names "${name}.${id}", which is not in the data.`,
      },
      hint: suggestion
        ? { vi: `Có phải là "${name}.${suggestion}"?`, en: `Did you mean "${name}.${suggestion}"?` }
        : {
            vi: `Thêm bản ghi "${id}" vào data/${name}, hoặc sửa tên trong mẫu.`,
            en: `Add "${id}" to data/${name} or mend the template.`,
          },
    });
  });
}

function wrapRecord(located: Located<unknown> | undefined, file: string): DatumDrop | MissingDrop {
  return located ? new DatumDrop(toDatum(located)) : new MissingDrop({ file, pointer: '' });
}

const SHOWN = COLLECTION_NAMES.filter((name) => 'inTemplates' in COLLECTIONS[name]);

/** Các tên dùng được ở ngoài cùng của mẫu. */
export const SCOPE_NAMES: readonly string[] = [
  ...SHOWN,
  'document',
  'issuer',
  'organisation',
  'period',
  'regime',
].sort();

/** Những gì mẫu thấy: the period, its regime, the record of this document, the issuing body and the collections. */
export function createScope(
  composition: Composition,
  records: {
    readonly document: Located<unknown> | undefined;
    readonly documentFile: string;
    readonly issuer: Located<unknown>;
    readonly regime: Located<unknown>;
  },
): Readonly<Record<string, unknown>> {
  const { dataset, period } = composition.input;
  return {
    ...Object.fromEntries(SHOWN.map((name) => [name, wrapCollection(composition, name)])),
    document: wrapRecord(records.document, records.documentFile),
    issuer: new DatumDrop(toDatum(records.issuer)),
    organisation: wrapRecord(dataset.organisation, 'organisation.yaml'),
    period: new PeriodDrop(period),
    regime: new DatumDrop(toDatum(records.regime)),
  };
}
