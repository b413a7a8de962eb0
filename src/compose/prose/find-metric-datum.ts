import type { Located, MetricHolder } from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { DatumDrop, toDatum } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';

function findHolder({ input: { dataset } }: Composition, id: string): Located<MetricHolder> | undefined {
  return id === 'organisation' ? dataset.organisation : dataset.systems.get(id);
}

/** Báo một mã mà câu hay chỉ tiêu nêu nhưng dữ liệu không có. */
export function reportUnknown(composition: Composition, subject: string, known: Iterable<string>): GapDrop {
  const suggestion = suggestName(subject, known);
  composition.report({
    code: 'unknown-id',
    location: composition.cursor.place,
    message: {
      vi: `Câu nêu "${subject}" nhưng dữ liệu không có mã này.`,
      en: `The sentence names "${subject}", which is not in the data.`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : {
          vi: 'Sửa mã trong câu, hoặc thêm số liệu này.',
          en: 'Mend the id in the sentence or add the figure.',
        },
  });
  return new GapDrop(subject);
}

/** Số liệu mà dữ liệu nêu (`system/metric`), as templates see it. */
export function findMetricDatum(composition: Composition, path: string): DatumDrop | GapDrop {
  const [owner = '', id = ''] = path.split('/');
  const holder = findHolder(composition, owner);
  const metrics = holder && new DatumDrop(toDatum(holder)).get('metrics');
  const metric = metrics instanceof DatumDrop ? metrics.get(id) : undefined;
  if (metric instanceof DatumDrop) return metric;
  const known = Object.keys(holder?.record.metrics ?? {}).map((key) => `${owner}/${key}`);
  return reportUnknown(composition, path, known);
}
