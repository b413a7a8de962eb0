import { childLocation, type Problem } from '../../diagnostics/index.js';
import type { Located, Task } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import { type Assignment, findOrigin, findOwnAssignment } from '../assignment.js';
import type { Check } from '../check.js';

function checkTask(located: Located<Task>, origin: Assignment | undefined): readonly Problem[] {
  const { record: task, location } = located;
  const assignment = findOwnAssignment(located) ?? origin;
  if (task.dueDate === undefined || assignment === undefined || task.dueDate >= assignment.date) return [];
  return [
    {
      code: 'due-before-assigned',
      location: childLocation(location, 'dueDate'),
      message: {
        vi: `Thời hạn ${rewriteDate(task.dueDate)} sớm hơn ngày giao ${rewriteDate(assignment.date)}.`,
        en: `The due date ${task.dueDate} is earlier than the assignment of ${assignment.date}.`,
      },
      hint: {
        vi: 'Sửa thời hạn hoặc ngày giao theo văn bản giao nhiệm vụ.',
        en: 'Mend the due date or the assignment after the assigning document.',
      },
      related: [{ location: assignment.location, message: { vi: 'Ngày giao.', en: 'The assignment.' } }],
    },
  ];
}

/** Thời hạn trước ngày giao; without a date of its own a task is assigned by the document of its list. */
export const checkDueDates: Check = (dataset) =>
  [...dataset.tasks.values()].flatMap(({ record, location }) => {
    const origin = findOrigin(dataset, record);
    return record.tasks.flatMap((task, index) =>
      checkTask({ record: task, location: childLocation(location, 'tasks', index) }, origin),
    );
  });
