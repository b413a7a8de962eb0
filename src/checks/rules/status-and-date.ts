import { childLocation, type Problem } from '../../diagnostics/index.js';
import { rewriteDate } from '../../text/index.js';
import type { Check } from '../check.js';
import { listProgress, type ProgressEntry } from '../progress-entries.js';

function describeMissingDate({ task, location }: ProgressEntry): Problem {
  const due = task.record.dueDate ?? '';
  return {
    code: 'done-without-date',
    location: childLocation(location, 'status'),
    message: {
      vi: `Nhiệm vụ có thời hạn ${rewriteDate(due)} ghi đã xong nhưng không có ngày hoàn thành.`,
      en: `The task is due on ${due} and done, but has no completion date.`,
    },
    hint: {
      vi: 'Thêm completedDate để biết đúng hạn hay quá hạn.',
      en: 'Add completedDate, which tells whether it was in time.',
    },
  };
}

function describeSpareDate({ progress, location }: ProgressEntry): Problem {
  return {
    code: 'date-without-done',
    location: childLocation(location, 'completedDate'),
    message: {
      vi: `Có ngày hoàn thành nhưng tình trạng là "${progress.status}".`,
      en: `There is a completion date, but the status is "${progress.status}".`,
    },
    hint: {
      vi: 'Đổi status thành done, hoặc bỏ completedDate.',
      en: 'Set the status to done or drop completedDate.',
    },
    related: [
      { location: childLocation(location, 'status'), message: { vi: 'Tình trạng.', en: 'The status.' } },
    ],
  };
}

/** Xong mà thiếu ngày hoàn thành: without it nobody knows whether the due date was kept. */
export const checkDoneDates: Check = (dataset) =>
  listProgress(dataset)
    .filter(({ progress, task }) => {
      const isDated = (task.record.progress ?? []).some(({ completedDate }) => completedDate !== undefined);
      return progress.status === 'done' && task.record.dueDate !== undefined && !isDated;
    })
    .map(describeMissingDate);

/** Ngày hoàn thành của việc chưa xong; what is maintained was finished once. */
export const checkSpareDates: Check = (dataset) =>
  listProgress(dataset)
    .filter(({ progress: { status, completedDate } }) => {
      return completedDate !== undefined && status !== 'done' && status !== 'maintained';
    })
    .map(describeSpareDate);
