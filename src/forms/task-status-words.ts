import type { TaskStatus } from '../model/index.js';

/** Tình trạng nhiệm vụ như ghi trong biểu mẫu, in the order of the drop-down. */
export const TASK_STATUS_WORDS: Readonly<Record<TaskStatus, string>> = {
  done: 'Đã hoàn thành',
  ongoing: 'Đang thực hiện',
  maintained: 'Duy trì thường xuyên',
  planned: 'Đang nghiên cứu',
  notStarted: 'Chưa thực hiện',
};
