import type { Statement } from './issued-document.js';
import type { DatedEntry, Unanswered } from './place-of-entry.js';
import type { SourcedRecord } from './record.js';

/** Tình trạng nhiệm vụ: xong, đang làm, duy trì thường xuyên, đang nghiên cứu, chưa làm. */
export type TaskStatus = 'done' | 'maintained' | 'notStarted' | 'ongoing' | 'planned';

/**
 * Tiến độ trong một kỳ báo cáo. `period` is `YYYY-MM`, `YYYY-Qn`, `YYYY-Hn` or `YYYY`; `metrics` are `system/metric`;
 * `result` is prose (`readProse`).
 */
export interface Progress extends DatedEntry, SourcedRecord {
  readonly period: string;
  readonly status: TaskStatus;
  readonly result?: string;
  readonly completedDate?: string;
  readonly citations?: readonly string[];
  readonly agencies?: readonly string[];
  readonly metrics?: readonly string[];
}

/**
 * Nhiệm vụ. `title` is a phrase that begins with a verb; `result` is the standing one, printed where the progress of
 * the period has none. Both are prose (`readProse`).
 */
export interface Task extends SourcedRecord {
  readonly id: string;
  readonly section?: string;
  /** Cách viết (`WorkWording`) where it is not that of the section. */
  readonly wording?: string;
  readonly title: string;
  readonly result?: string;
  /** Chủ trì (ids in `agencies`). */
  readonly leadAgencies?: readonly string[];
  /** Phối hợp (ids in `agencies`). */
  readonly coordinatingAgencies?: readonly string[];
  readonly assignedDate?: string;
  /** Thời hạn, `YYYY-MM-DD`. */
  readonly dueDate?: string;
  readonly citations?: readonly string[];
  readonly metrics?: readonly string[];
  readonly progress?: readonly Progress[];
  readonly unanswered?: readonly Unanswered[];
}

/**
 * Nhóm nhiệm vụ: a heading of the list; `parent` is the id of the section that it is a part of, `wording` that of how
 * its works are worded (`WorkWording`). Its statements are printed in every period.
 */
export interface TaskSection {
  readonly id: string;
  readonly parent?: string;
  readonly title: string;
  readonly wording?: string;
  readonly statements?: readonly Statement[];
}

/** Danh sách nhiệm vụ; `origin` is the assigning document (id in `citations` or `documents`). */
export interface TaskList extends SourcedRecord {
  readonly id: string;
  readonly name: string;
  readonly origin?: string;
  /** Các cơ quan được báo cáo tiến độ (ids in `agencies`), beside those in charge of a task; any when absent. */
  readonly reportedBy?: readonly string[];
  readonly sections?: readonly TaskSection[];
  readonly tasks: readonly Task[];
}
