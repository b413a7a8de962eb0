import { childLocation } from '../../diagnostics/index.js';
import { findAgencyOfEntries, type Progress, parsePeriod, type Task } from '../../model/index.js';
import type { Composition } from '../composition.js';
import type { Datum } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { locateMissing, nameReference } from './missing-entry.js';

function labelOf(period: string | undefined): string {
  return parsePeriod(period ?? '')?.label ?? '';
}

/**
 * Câu kết quả chỉ nói về một kỳ ngắn hơn: it is left out, and the progress of the document's own period is asked for.
 * @param progress that of the shorter period.
 */
export function reportOtherPeriod(composition: Composition, task: Datum, progress: Datum): GapDrop {
  const { id, title, unanswered, leadAgencies, progress: entries = [] } = task.value as Task;
  const { status } = progress.value as Progress;
  const [whole, part] = [task.period ?? '', progress.period ?? ''];
  const wanted = {
    list: 'tasks',
    reference: nameReference(task.location, id),
    form: `{ status: ${status}, result: … }`,
    period: whole,
  } as const;
  const place = {
    location: childLocation(task.location, 'progress'),
    agency: findAgencyOfEntries(entries) ?? leadAgencies?.[0],
  };
  composition.reportMissing({
    ...locateMissing(composition, wanted, unanswered, place),
    message: {
      vi: `Chưa có kết quả ${labelOf(whole)} của nhiệm vụ "${title}": câu của ${labelOf(part)} chỉ nói về ${labelOf(part)}.`,
      en: `The task "${title}" has no result for ${whole}: that of ${part} speaks of ${part} only.`,
    },
    related: [
      {
        location: childLocation(progress.location, 'result'),
        message: { vi: `Câu của ${labelOf(part)}.`, en: `The result of ${part}.` },
      },
    ],
  });
  return new GapDrop(`kết quả ${labelOf(whole)}`);
}
