import { childLocation, type Problem } from '../../diagnostics/index.js';
import { groupBy } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import { type Assignment, findOrigin, findOwnAssignment } from '../assignment.js';
import type { Check } from '../check.js';
import { listProgress, type ProgressEntry } from '../progress-entries.js';

function isBefore({ progress }: ProgressEntry, { date }: Assignment): boolean {
  return progress.completedDate !== undefined && progress.completedDate < date;
}

function createProblem({ progress, location }: ProgressEntry, assignment: Assignment): Problem {
  const completed = progress.completedDate ?? '';
  return {
    code: 'completed-before-assigned',
    location: childLocation(location, 'completedDate'),
    message: {
      vi: `Ngày hoàn thành ${rewriteDate(completed)} sớm hơn ngày giao ${rewriteDate(assignment.date)}.`,
      en: `The completion on ${completed} is earlier than the assignment of ${assignment.date}.`,
    },
    hint: { vi: 'Sửa ngày hoàn thành hoặc ngày giao.', en: 'Mend the completion or the assignment.' },
    related: [{ location: assignment.location, message: { vi: 'Ngày giao.', en: 'The assignment.' } }],
  };
}

function checkOwn(entry: ProgressEntry): readonly Problem[] {
  const own = findOwnAssignment(entry.task);
  return own && isBefore(entry, own) ? [createProblem(entry, own)] : [];
}

/** A list of which several tasks were done before its document is a review of work, and not assigned by it. */
function checkOrigin(entries: readonly ProgressEntry[], origin: Assignment): readonly Problem[] {
  const early = entries.filter((entry) => isBefore(entry, origin));
  return early.length === 1 ? early.map((entry) => createProblem(entry, origin)) : [];
}

/** Hoàn thành trước ngày giao; without a date of its own a task is assigned by the document of its list. */
export const checkCompletions: Check = (dataset) => {
  const byList = groupBy(listProgress(dataset), ({ list }) => list.id);
  return [...byList.values()].flatMap((entries) => {
    const dependent = entries.filter(({ task }) => task.record.assignedDate === undefined);
    const origin = entries[0] && findOrigin(dataset, entries[0].list);
    return [...entries.flatMap(checkOwn), ...(origin ? checkOrigin(dependent, origin) : [])];
  });
};
