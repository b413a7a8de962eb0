import { childLocation, type Problem } from '../../diagnostics/index.js';
import { rewriteDate } from '../../text/index.js';
import type { Check } from '../check.js';
import { listProgress, type ProgressEntry } from '../progress-entries.js';

/** "hoàn thành ngày 12/7/2025", "hoàn thành vào ngày 12 tháng 7 năm 2025". */
const COMPLETED =
  /hoàn thành (?:vào |trong )?(?:sáng |chiều )?ngày (?<day>\d{1,2})(?:\/| tháng )(?<month>\d{1,2})(?:\/| năm )(?<year>\d{4})/iu;

function readCompletion({ progress }: ProgressEntry): string | undefined {
  const { day = '', month = '', year } = COMPLETED.exec(progress.result ?? '')?.groups ?? {};
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Ngày hoàn thành ghi trong câu khác với `completedDate`. */
export const checkCompletionDates: Check = (dataset) =>
  listProgress(dataset).flatMap((entry): readonly Problem[] => {
    const { completedDate } = entry.progress;
    const worded = completedDate === undefined ? undefined : readCompletion(entry);
    if (completedDate === undefined || worded === undefined || worded === completedDate) return [];
    return [
      {
        code: 'completion-date-differs',
        location: childLocation(entry.location, 'result'),
        message: {
          vi: `Câu ghi hoàn thành ngày ${rewriteDate(worded)}, nhưng completedDate là ${rewriteDate(completedDate)}.`,
          en: `The sentence says ${worded}, but completedDate is ${completedDate}.`,
        },
        hint: { vi: 'Sửa ngày sai theo văn bản nguồn.', en: 'Mend the wrong date after the source.' },
        related: [
          {
            location: childLocation(entry.location, 'completedDate'),
            message: { vi: 'Ngày hoàn thành.', en: 'The completion date.' },
          },
        ],
      },
    ];
  });
