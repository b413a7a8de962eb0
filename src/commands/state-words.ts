import type { Localized } from '../diagnostics/index.js';
import type { DocumentState } from '../model/index.js';

/** Lời của tình trạng văn bản. */
export const STATE_WORDS: Readonly<Record<DocumentState, Localized>> = {
  draft: { vi: 'dự thảo', en: 'draft' },
  issued: { vi: 'đã ban hành', en: 'issued' },
  open: { vi: 'chưa lập', en: 'not begun' },
};

/** Lời khi số, ngày đã ghi tay mà chưa ghi nhận ban hành. */
export const NUMBERED_WORDS: Localized = {
  vi: 'đã có số, ngày (chưa ghi nhận bằng qnds issue)',
  en: 'has a number and a date (not recorded by qnds issue)',
};
