import type { Problem } from './diagnostic.js';

/** Số phát hiện nhiều nhất của một tệp; a file with more is broken as a whole. */
const MOST_PROBLEMS = 200;

function describeRest(count: number, file: string): Problem {
  return {
    code: 'too-many-problems',
    location: { file, offset: 0 },
    message: {
      vi: `Tệp này còn ${count} chỗ sai nữa không liệt kê.`,
      en: `This file has ${count} more problems that are not listed.`,
    },
    hint: {
      vi: 'Sửa các chỗ đã nêu rồi kiểm tra lại, hoặc lấy lại bản trước của tệp.',
      en: 'Mend those that are listed and check again, or go back to an earlier version of the file.',
    },
  };
}

/** Diễn giải các lỗi của một tệp: the first ones, and how many more there are. */
export function describeProblems<E>(
  errors: readonly E[],
  file: string,
  describe: (error: E) => Problem,
): readonly Problem[] {
  const rest = errors.length - MOST_PROBLEMS;
  const first = errors.slice(0, MOST_PROBLEMS).map(describe);
  return rest > 0 ? [...first, describeRest(rest, file)] : first;
}
