import type { TaskStatus } from '../../model/index.js';
import type { RawCell } from '../read/raw-cell.js';
import { TASK_STATUS_WORDS } from '../task-status-words.js';
import { cleanSentence } from './plain-text.js';
import { EMPTY, type Reading, readAs, unclear } from './reading.js';

const BY_WORDS = new Map(
  Object.entries(TASK_STATUS_WORDS).map(([status, words]) => [words.toLowerCase(), status as TaskStatus]),
);

/** Đọc tình trạng nhiệm vụ: one of the words of the drop-down. */
export function readStatus({ value }: Pick<RawCell, 'value'>): Reading<TaskStatus> {
  if (value.kind === 'empty') return EMPTY;
  const text = value.kind === 'text' ? cleanSentence(value.value) : '';
  const status = BY_WORDS.get(text.toLowerCase());
  if (status !== undefined) return readAs(status);
  const shown = text || ('value' in value ? String(value.value) : 'TRUE/FALSE');
  const words = Object.values(TASK_STATUS_WORDS).join(', ');
  return unclear(
    { vi: `"${shown}" không phải một tình trạng.`, en: `"${shown}" is no status.` },
    { vi: `Chọn một trong: ${words}.`, en: `Choose one of: ${words}.` },
  );
}
