import type { Collection, Dataset, Located } from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { CollectionDrop } from './collection-drop.js';
import { DatumDrop, MissingDrop, toDatum } from './datum.js';
import { PeriodDrop } from './period-drop.js';

function wrapCollection(composition: Composition, name: keyof Dataset): CollectionDrop {
  const collection = composition.input.dataset[name] as Collection<unknown>;
  return new CollectionDrop(name, collection, (id, known) => {
    const suggestion = suggestName(id, known);
    composition.report({
      code: 'template-unknown-name',
      location: composition.place,
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

/** Các tên dùng được ở ngoài cùng của mẫu. */
export const SCOPE_NAMES = [
  'agencies',
  'citations',
  'document',
  'indicators',
  'issuer',
  'organisation',
  'period',
  'systems',
  'tasks',
] as const;

/** Những gì mẫu thấy: the period, the record of this document, the issuing body and the collections. */
export function createScope(
  composition: Composition,
  records: {
    readonly document: Located<unknown> | undefined;
    readonly documentFile: string;
    readonly issuer: Located<unknown>;
  },
): Readonly<Record<(typeof SCOPE_NAMES)[number], unknown>> {
  const { dataset, period } = composition.input;
  return {
    agencies: wrapCollection(composition, 'agencies'),
    citations: wrapCollection(composition, 'citations'),
    document: wrapRecord(records.document, records.documentFile),
    indicators: wrapCollection(composition, 'indicators'),
    issuer: new DatumDrop(toDatum(records.issuer)),
    organisation: wrapRecord(dataset.organisation, 'organisation.yaml'),
    period: new PeriodDrop(period),
    systems: wrapCollection(composition, 'systems'),
    tasks: wrapCollection(composition, 'tasks'),
  };
}
