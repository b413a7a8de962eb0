import { describeBug, type Failure, type Localized } from '../../diagnostics/index.js';

const REASONS: Readonly<Record<string, Localized>> = {
  EACCES: { vi: 'không có quyền ghi vào thư mục này', en: 'writing to this folder is not permitted' },
  EBUSY: { vi: 'tệp đang mở trong chương trình khác', en: 'the file is open in another program' },
  EEXIST: { vi: 'tên thư mục trùng với một tệp đã có', en: 'a file stands where the folder should be' },
  EISDIR: { vi: 'tên này là một thư mục', en: 'the name is that of a folder' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  ENOTDIR: { vi: 'tên thư mục trùng với một tệp đã có', en: 'a file stands where the folder should be' },
  EPERM: { vi: 'không có quyền ghi vào thư mục này', en: 'writing to this folder is not permitted' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
};

/** Không ghi được một tệp; `reason` is an end of the sentence. */
function describeOutputFailure(path: string, reason: Localized): Failure {
  return {
    code: 'output-failed',
    message: {
      vi: `Không ghi được ${path}: ${reason.vi}. Tệp này chưa được ghi hay thay đổi.`,
      en: `${path} could not be written: ${reason.en}. The file was not written or changed.`,
    },
    hint: {
      vi: 'Kiểm tra ổ đĩa và quyền ghi, đóng tệp nếu đang mở, hoặc chọn thư mục khác bằng --out.',
      en: 'Check the disk and your permissions, close the file, or choose another folder with --out.',
    },
  };
}

/** Ngoại lệ thành lời: what the file system refused, or else a bug of the program, told as one. */
export function describeException(path: string, error: unknown): Failure {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return describeBug({ vi: `lập ${path}`, en: path }, error);
  return describeOutputFailure(path, REASONS[code] ?? { vi: `lỗi ${code}`, en: `error ${code}` });
}

/** Ở chỗ của kết quả có ống, thiết bị hay liên kết hỏng. */
export function describeSpecial(path: string): Failure {
  return describeOutputFailure(path, {
    vi: 'ở đó có thứ không phải tệp thường',
    en: 'what stands there is not a regular file',
  });
}
