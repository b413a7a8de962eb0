import { type Collection, parsePeriod, type ReportingPeriod } from '../../model/index.js';
import { CollectionDrop } from '../values/collection-drop.js';
import { DatumDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { readText, type TemplateFilter } from './filter.js';
import { passMissing, readPeriod } from './selection.js';

/** The name of the record as a reader knows it: that of another period, with the label of this one. */
function nameWanted(records: Collection<unknown>, name: string, { id, label }: ReportingPeriod): string {
  const other = [...records].findLast(([key]) => parseEnd(key, name) !== undefined);
  const known = (other?.[1].record as { readonly name?: unknown } | undefined)?.name;
  if (other === undefined || typeof known !== 'string') return `${name}-${id.toLowerCase()}, ${label}`;
  const otherLabel = parseEnd(other[0], name)?.label ?? '';
  return known.includes(otherLabel) ? known.replace(otherLabel, label) : `${known}, ${label}`;
}

/** "chi-tieu-2026" for "chi-tieu": the period that it is of. */
function parseEnd(key: string, name: string): ReportingPeriod | undefined {
  return key.startsWith(`${name}-`) ? parsePeriod(key.slice(name.length + 1).toUpperCase()) : undefined;
}

/** `for_period`: bản ghi `<tên>-<kỳ>` của một tập. */
export const forPeriod: TemplateFilter = (composition, value, periodValue, nameValue) => {
  const collection = CollectionDrop.read(value);
  const name = readText(nameValue);
  if (collection === undefined || name === undefined) {
    return passMissing(composition, value, 'for_period', {
      vi: 'một tập bản ghi và một tên',
      en: 'a collection and a name',
    });
  }
  const period = readPeriod(composition, periodValue);
  const id = `${name}-${period.id.toLowerCase()}`;
  const located = collection.records.get(id);
  const isGiven = located !== undefined;
  composition.input.onNeed?.({ kind: 'record', collection: collection.name, name, period, isGiven });
  if (located) return new DatumDrop({ value: located.record, location: located.location });
  const file = composition.dataFile(`${collection.name}/${id}.yaml`);
  composition.reportMissing({
    location: { file, offset: 0 },
    message: {
      vi: `Chưa có tệp dữ liệu "${id}" cho ${period.label}.`,
      en: `There is no data file "${id}" for ${period.id}.`,
    },
    hint: {
      vi: `Tạo tệp ${file}; có thể chép từ tệp của kỳ trước rồi sửa.`,
      en: `Create ${file}; that of the period before is a good start.`,
    },
  });
  return new GapDrop(nameWanted(collection.records, name, period));
};
