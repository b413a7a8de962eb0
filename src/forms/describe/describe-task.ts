import {
  type AgencyReturn,
  type Dataset,
  endOfMoment,
  type Progress,
  type ReportingPeriod,
  type Task,
} from '../../model/index.js';
import type { CurrentProgress, TaskRow } from '../collection-form.js';
import { writeNumber, writePlainProse } from './plain-prose.js';

function describeCurrent(dataset: Dataset, progress: Omit<Progress, 'period'>): CurrentProgress {
  const { status, completedDate, result, citations = [] } = progress;
  const documents = citations.flatMap((id) => {
    const citation = dataset.citations.get(id)?.record;
    return citation ? [writeNumber(citation)] : [];
  });
  return {
    status,
    ...(completedDate !== undefined && { completedDate }),
    ...(result !== undefined && { result }),
    citations: documents,
  };
}

function findPrevious({ progress = [] }: Task, { start }: ReportingPeriod): Progress | undefined {
  return progress.filter(({ period }) => endOfMoment(period) < start).at(-1);
}

/**
 * Dòng của một nhiệm vụ trong biểu mẫu; undefined when there is none of that name, or when it was done in an earlier
 * period and nothing is asked of it any more.
 */
export function describeTask(
  dataset: Dataset,
  id: string,
  context: { readonly period: ReportingPeriod; readonly own: AgencyReturn | undefined },
): TaskRow | undefined {
  const [owner = '', part = ''] = id.split('/');
  const list = dataset.tasks.get(owner)?.record;
  const task = list?.tasks.find((one) => one.id === part);
  if (list === undefined || task === undefined) return undefined;
  const { own, period } = context;
  const previous = findPrevious(task, period);
  const isAsked = own?.tasks !== undefined && Object.hasOwn(own.tasks ?? {}, id);
  if (previous?.status === 'done' && !isAsked) return undefined;
  const entry = own?.tasks?.[id];
  return {
    id,
    title: writePlainProse(dataset, task.title),
    owner: list.name,
    ...(task.dueDate !== undefined && { dueDate: task.dueDate }),
    ...(previous && { previousStatus: previous.status }),
    ...(entry && { current: describeCurrent(dataset, entry) }),
  };
}
