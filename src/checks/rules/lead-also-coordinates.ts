import { childLocation, type Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { listTasks } from '../progress-entries.js';

/** Cơ quan vừa chủ trì vừa phối hợp một nhiệm vụ. */
export const checkLeads: Check = (dataset) =>
  listTasks(dataset).flatMap(([{ record, location }]) => {
    const { leadAgencies = [], coordinatingAgencies = [] } = record;
    return [...coordinatingAgencies.entries()].flatMap(([index, id]): readonly Problem[] => {
      const lead = leadAgencies.indexOf(id);
      if (lead < 0) return [];
      const name = dataset.agencies.get(id)?.record.name ?? id;
      return [
        {
          code: 'lead-also-coordinates',
          location: childLocation(location, 'coordinatingAgencies', index),
          message: {
            vi: `"${name}" vừa chủ trì vừa phối hợp cùng một nhiệm vụ.`,
            en: `"${name}" both leads the task and coordinates it.`,
          },
          hint: { vi: 'Bỏ ở một trong hai khóa.', en: 'Drop it from one of the two keys.' },
          related: [
            {
              location: childLocation(location, 'leadAgencies', lead),
              message: { vi: 'Chủ trì.', en: 'The lead.' },
            },
          ],
        },
      ];
    });
  });
