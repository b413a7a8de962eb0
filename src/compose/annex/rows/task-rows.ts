import { countDaysOverdue, findStatus, findTaskLists } from '../../../analysis/index.js';
import { childLocation } from '../../../diagnostics/index.js';
import type { Located, ReportingPeriod, TaskList, TaskStatus } from '../../../model/index.js';
import { formatRoman } from '../../../text/index.js';
import type { Composition } from '../../composition.js';
import { type Datum, DatumDrop, toDatum, wrapChild } from '../../values/datum.js';
import { ComputedFigure, Printed } from '../../values/printed.js';
import { type ListRows, orEmpty, RowDrop } from './row.js';

/** Tình trạng bằng chữ. */
const STATUS_WORDS: Readonly<Record<TaskStatus, string>> = {
  done: 'Hoàn thành',
  maintained: 'Duy trì thường xuyên',
  notStarted: 'Chưa thực hiện',
  ongoing: 'Đang thực hiện',
  planned: 'Đang nghiên cứu',
};

function composeTaskRow(
  composition: Composition,
  list: Located<TaskList>,
  index: number,
  period: ReportingPeriod,
) {
  const task = list.record.tasks[index] as TaskList['tasks'][number];
  const location = childLocation(list.location, 'tasks', index);
  const datum: Datum = { ...toDatum(list), value: task, location };
  const days = countDaysOverdue(task, period);
  const dueDate = wrapChild(datum, 'dueDate');
  const inputs =
    dueDate instanceof DatumDrop ? [composition.sources.originOf(DatumDrop.read(dueDate) as Datum)] : [];
  const status = findStatus(task, period);
  return {
    task: new DatumDrop(datum),
    leadAgencies: orEmpty(wrapChild(datum, 'leadAgencies')),
    coordinatingAgencies: orEmpty(wrapChild(datum, 'coordinatingAgencies')),
    dueDate: orEmpty(dueDate),
    status: status === undefined ? '' : new Printed([{ type: 'text', value: STATUS_WORDS[status] }]),
    daysOverdue:
      days === undefined
        ? ''
        : new ComputedFigure(days, { kind: 'computed', function: 'countDaysOverdue', inputs }),
  };
}

/** Dòng của `tasks`: nhiệm vụ, thời hạn, tình trạng, số ngày quá hạn. */
export const listTaskRows: ListRows = function* (composition, period) {
  for (const [place, list] of findTaskLists(composition.input.dataset, period).entries()) {
    yield { type: 'group', ordinal: formatRoman(place + 1), title: wrapChild(toDatum(list), 'name') };
    for (const index of list.record.tasks.keys()) {
      const values = composeTaskRow(composition, list, index, period);
      yield { type: 'values', row: new RowDrop({ ordinal: String(index + 1), ...values }) };
    }
  }
};
