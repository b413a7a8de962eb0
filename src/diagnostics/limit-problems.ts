import type { Problem } from './diagnostic.js';

/** Số phát hiện nhiều nhất của một tệp; a file with more is broken as a whole. */
const MOST_PROBLEMS = 200;

/** Giới hạn số phát hiện của một tệp: the first ones, and how many more there are. */
export function limitProblems(problems: readonly Problem[], file: string): readonly Problem[] {
  const rest = problems.length - MOST_PROBLEMS;
  if (rest <= 0) return problems;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    {
      code: 'too-many-problems',
      location: { file, offset: 0 },
      message: {
        vi: `Tệp này còn ${rest} chỗ sai nữa không liệt kê.`,
        en: `This file has ${rest} more problems that are not listed.`,
      },
      hint: {
        vi: 'Sửa các chỗ đã nêu rồi kiểm tra lại, hoặc lấy lại bản trước của tệp.',
        en: 'Mend those that are listed and check again, or go back to an earlier version of the file.',
      },
    },
  ];
}
