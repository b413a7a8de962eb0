import type { TaskStatus, WorkWording } from '../../model/index.js';
import type { Composition } from '../composition.js';

/** Cách viết mặc định, where a workspace says nothing else. */
const DEFAULT_WORKS: Required<WorkWording> = {
  done: 'Đã {title}',
  ongoing: 'Tiếp tục {title}',
  maintained: '{Title}',
  planned: 'Đang nghiên cứu: {title}',
  notStarted: 'Chưa thực hiện: {title}',
  agencies: ', trong đó có {agencies}',
  result: '; {result}',
  citations: '[^{references}]',
};

const DEFAULT_STATUSES: Readonly<Record<TaskStatus, string>> = {
  done: 'Hoàn thành',
  maintained: 'Duy trì thường xuyên',
  notStarted: 'Chưa thực hiện',
  ongoing: 'Đang thực hiện',
  planned: 'Đang nghiên cứu',
};

/** Tên một tình trạng, for tables. */
export function nameStatus({ input: { dataset } }: Composition, status: TaskStatus): string {
  return dataset.settings?.record.wording?.statuses?.[status] ?? DEFAULT_STATUSES[status];
}

/** Cách viết mang mã này, what it leaves out filled in; undefined when there is none. Without an id the usual one. */
export function findWording(
  { input: { dataset } }: Composition,
  id: string | undefined,
): Required<WorkWording> | undefined {
  if (id === undefined) return DEFAULT_WORKS;
  const own = dataset.settings?.record.wording?.works?.[id];
  return own && { ...DEFAULT_WORKS, ...own };
}

/** Mã các cách viết của không gian làm việc. */
export function listWordings({ input: { dataset } }: Composition): readonly string[] {
  return Object.keys(dataset.settings?.record.wording?.works ?? {});
}
