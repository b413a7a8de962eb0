import { childLocation, type Location } from '../diagnostics/index.js';
import type { Dataset, Located, Task, TaskList } from '../model/index.js';

/** Ngày giao, and where it stands. */
export interface Assignment {
  readonly date: string;
  readonly location: Location;
}

/** Ngày của văn bản giao danh sách; undefined when it is not known. */
export function findOrigin(
  { documents, citations }: Dataset,
  { origin = '' }: TaskList,
): Assignment | undefined {
  const document = documents.get(origin);
  const issued = document?.record.issueDate;
  if (document && issued) return { date: issued, location: childLocation(document.location, 'issueDate') };
  const citation = citations.get(origin);
  const date = citation?.record.date;
  return citation && date ? { date, location: childLocation(citation.location, 'date') } : undefined;
}

/** Ngày giao ghi ở chính nhiệm vụ. */
export function findOwnAssignment({ record, location }: Located<Task>): Assignment | undefined {
  const { assignedDate: date } = record;
  return date === undefined ? undefined : { date, location: childLocation(location, 'assignedDate') };
}
