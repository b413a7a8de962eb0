import type { Localized } from './localized.js';

/** Việc không làm được: what happened, why, what to do. */
export interface Failure {
  readonly code:
    | 'issue-refused'
    | 'output-edited'
    | 'output-failed'
    | 'output-locked'
    | 'program-bug'
    | 'wrong-usage';
  readonly message: Localized;
  readonly hint: Localized;
  /** For those who mend the program: shown with `--verbose` only. */
  readonly stack?: string;
}

/** Lỗi của chính chương trình, while it worked on something ("lập da06-2025-11.docx"): an exception that nobody expected. */
export function describeBug(work: Localized, error: unknown): Failure {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const [cause = ''] = `${name}: ${message}`.split('\n');
  return {
    code: 'program-bug',
    message: {
      vi: `Chương trình gặp lỗi của chính nó khi ${work.vi} (${cause}). Dữ liệu không thay đổi.`,
      en: `The program has a bug that came up with ${work.en} (${cause}). The data has not been changed.`,
    },
    hint: {
      vi: 'Chạy lại với --verbose rồi gửi những gì in ra, kèm tệp dữ liệu và mẫu, cho người bảo trì chương trình.',
      en: 'Run it again with --verbose and send what is printed, with the data and the template, to the maintainers.',
    },
    ...(stack !== undefined && { stack }),
  };
}
