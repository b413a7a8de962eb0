import type { Localized, Problem } from '../diagnostics/index.js';

/** Cỡ tệp lớn nhất được đọc, in bytes: parsing takes some seconds and 250 times as much memory. */
export const LARGEST_FILE = 2 * 1024 * 1024;

const REASONS: Readonly<Record<string, Localized>> = {
  EACCES: { vi: 'không có quyền đọc', en: 'reading is not permitted' },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder' },
  ELOOP: { vi: 'liên kết trỏ vòng quanh', en: 'its links form a loop' },
  ENOTDIR: { vi: 'đây là tệp, không phải thư mục', en: 'it is a file, not a folder' },
  ENOENT: { vi: 'liên kết trỏ tới chỗ không có', en: 'its link points nowhere' },
  OUTSIDE: { vi: 'liên kết trỏ ra ngoài không gian làm việc', en: 'its link leads out of the workspace' },
  SPECIAL: { vi: 'đây không phải tệp thường', en: 'it is not a regular file' },
};

/** Tệp hoặc thư mục không đọc được; `reason` is an error code of the system or one of ours. */
export function describeUnreadable(path: string, reason: string): Problem {
  const words = REASONS[reason] ?? { vi: `lỗi ${reason}`, en: `error ${reason}` };
  return {
    code: 'file-unreadable',
    location: { file: path, offset: 0 },
    message: { vi: `Không đọc được tệp này: ${words.vi}.`, en: `This file cannot be read: ${words.en}.` },
    hint: { vi: 'Kiểm tra tệp còn đó và mở được.', en: 'Check that the file exists and can be opened.' },
  };
}

/** Tệp không lưu bằng UTF-8. */
export function describeEncoding(path: string): Problem {
  return {
    code: 'file-unreadable',
    location: { file: path, offset: 0 },
    message: { vi: 'Tệp này không lưu bằng bảng mã UTF-8.', en: 'This file is not saved as UTF-8.' },
    hint: {
      vi: 'Mở tệp bằng trình soạn thảo, chọn lưu lại với bảng mã UTF-8.',
      en: 'Open it in an editor and save it as UTF-8.',
    },
  };
}

/** Tệp lớn hơn mức cho phép. */
export function describeTooLarge(path: string, bytes: number): Problem {
  const megabytes = Math.ceil(bytes / 1024 / 1024);
  const limit = LARGEST_FILE / 1024 / 1024;
  return {
    code: 'file-unreadable',
    location: { file: path, offset: 0 },
    message: {
      vi: `Tệp này quá lớn nên không đọc: ${megabytes} MB, mức cho phép là ${limit} MB.`,
      en: `This file is too large to be read: ${megabytes} MB, the limit is ${limit} MB.`,
    },
    hint: {
      vi: 'Chia dữ liệu thành nhiều tệp, hoặc chuyển tệp ra khỏi thư mục nếu để nhầm chỗ.',
      en: 'Split the data into several files, or move the file away if it does not belong here.',
    },
  };
}

/** Thứ nằm trong thư mục mà không lệnh nào dùng: why not, and what to do with it. */
export function describeUnused(path: string, message: Localized, hint: Localized): Problem {
  return { code: 'unknown-file', location: { file: path, offset: 0 }, message, hint };
}

/** Thư mục mang tên như một tệp dữ liệu hay tệp mẫu. */
export function describeFolder(path: string): Problem {
  return describeUnused(
    path,
    {
      vi: 'Đây là thư mục nhưng mang tên như một tệp, nên không được dùng.',
      en: 'This is a folder with the name of a file; it is not used.',
    },
    { vi: 'Đổi tên hoặc xóa thư mục.', en: 'Rename or delete the folder.' },
  );
}

/** Tệp trong thư mục mẫu không phải mẫu, cũng không phải định nghĩa phụ lục. */
export function describeUnusedTemplate(path: string): Problem {
  return describeUnused(
    path,
    {
      vi: 'Tệp này không phải mẫu hay định nghĩa phụ lục, nên không được dùng.',
      en: 'This file is neither a template nor the definition of an annex and is not used.',
    },
    {
      vi: 'Mẫu là templates/<mã>.md, phụ lục là templates/annexes/<mã>.yaml; mã gồm chữ thường không dấu, số và gạch nối.',
      en: 'Templates are templates/<id>.md, annexes templates/annexes/<id>.yaml; an id has lower-case letters, digits and hyphens.',
    },
  );
}

/** Liên kết tới một thư mục. */
export function describeLinkedFolder(path: string): Problem {
  return describeUnused(
    path,
    {
      vi: 'Đây là liên kết tới một thư mục; các tệp trong thư mục được liên kết không được đọc.',
      en: 'This is a link to a folder; the files of a linked folder are not read.',
    },
    {
      vi: 'Chép thư mục thật vào đây, hoặc xóa liên kết.',
      en: 'Put the folder itself here, or delete the link.',
    },
  );
}

/** Tệp có đuôi lạ, like "moi.yaml.txt": meant to be read, but not read. */
export function describeMisnamed(path: string, correct: string): Problem {
  return describeUnused(
    path,
    {
      vi: 'Tên tệp này không có đuôi đúng, nên nội dung không được đọc.',
      en: 'The name of this file does not end as it should, so that it is not read.',
    },
    {
      vi: `Đổi tên thành "${correct}"; nếu là bản lưu thì chuyển ra khỏi thư mục này.`,
      en: `Rename it "${correct}", or move it away if it is a spare copy.`,
    },
  );
}
