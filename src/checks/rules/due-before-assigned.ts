import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import type { Dataset, Task, TaskList } from '../../model/index.js';
import { formatDate, parseDate } from '../../text/index.js';
import type { Check } from '../check.js';

/** Ngày giao, and where it stands. */
interface Assignment {
  readonly date: string;
  readonly location: Location;
}

function findOrigin({ documents, citations }: Dataset, { origin = '' }: TaskList): Assignment | undefined {
  const document = documents.get(origin);
  const date = document?.record.issueDate;
  if (document && date) return { date, location: childLocation(document.location, 'issueDate') };
  const citation = citations.get(origin);
  const issued = citation?.record.date;
  return citation && issued
    ? { date: issued, location: childLocation(citation.location, 'date') }
    : undefined;
}

function word(date: string): string {
  const parsed = parseDate(date);
  return parsed ? formatDate(parsed) : date;
}

function checkTask(task: Task, location: Location, origin: Assignment | undefined): readonly Problem[] {
  const own = task.assignedDate && {
    date: task.assignedDate,
    location: childLocation(location, 'assignedDate'),
  };
  const assignment = own || origin;
  if (task.dueDate === undefined || assignment === undefined || task.dueDate >= assignment.date) return [];
  return [
    {
      code: 'due-before-assigned',
      location: childLocation(location, 'dueDate'),
      message: {
        vi: `Thời hạn ${word(task.dueDate)} sớm hơn ngày giao ${word(assignment.date)}.`,
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
      checkTask(task, childLocation(location, 'tasks', index), origin),
    );
  });
