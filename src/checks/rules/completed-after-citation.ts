import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { type Dataset, listCitationsIn } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import type { Check } from '../check.js';
import { listProgress, type ProgressEntry } from '../progress-entries.js';

/** Văn bản kết quả muộn nhất. */
interface LastResult {
  readonly date: string;
  readonly location: Location;
}

/** "Tham mưu ban hành {kh-75-ubnd-2025}": the document is what the task brings. */
const ISSUING = /^(?:tham mưu |trình )?ban hành \{([a-z0-9-]+)\}$/i;

/** The documents that the entry gives as its result: in `citations`, in its wording, or in the title of the task. */
function findLast({ citations }: Dataset, { progress, task }: ProgressEntry): LastResult | undefined {
  const [, issued] = ISSUING.exec(task.record.title) ?? [];
  const ids = [
    ...(issued === undefined ? [] : [issued]),
    ...(progress.citations ?? []),
    ...listCitationsIn(progress.result ?? ''),
  ];
  let last: LastResult | undefined;
  for (const id of ids) {
    const found = citations.get(id);
    const date = found?.record.date;
    if (found === undefined || date === undefined) return undefined;
    if (last === undefined || date > last.date) {
      last = { date, location: childLocation(found.location, 'date') };
    }
  }
  return last;
}

/** Ngày hoàn thành muộn hơn văn bản được nêu là kết quả: the work was done when the document was issued. */
export const checkResultDates: Check = (dataset) =>
  listProgress(dataset).flatMap((entry): readonly Problem[] => {
    const completed = entry.progress.completedDate;
    const last = completed === undefined ? undefined : findLast(dataset, entry);
    if (completed === undefined || last === undefined || completed <= last.date) return [];
    return [
      {
        code: 'completed-after-citation',
        location: childLocation(entry.location, 'completedDate'),
        message: {
          vi: `Ngày hoàn thành ${rewriteDate(completed)} muộn hơn ngày ${rewriteDate(last.date)} của văn bản kết quả.`,
          en: `The completion on ${completed} is later than ${last.date}, the date of the resulting document.`,
        },
        hint: { vi: 'Sửa ngày hoàn thành hoặc văn bản nêu kèm.', en: 'Mend the date or the citation.' },
        related: [{ location: last.location, message: { vi: 'Ngày văn bản.', en: 'The document.' } }],
      },
    ];
  });
