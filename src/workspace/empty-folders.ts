import type { Problem } from '../diagnostics/index.js';
import type { Snapshot } from './snapshot.js';
import { TEMPLATES } from './template-files.js';

function describeEmpty(folder: string, what: Problem['message'], hint: Problem['message']): Problem {
  return { code: 'workspace-empty', location: { file: folder, offset: 0 }, message: what, hint };
}

/** Không gian làm việc không có dữ liệu, hay không có mẫu: nothing can be made from it, and that is no success. */
export function findEmptyFolders({ label, data, templates }: Snapshot): readonly Problem[] {
  const problems: Problem[] = [];
  if (data.files.length === 0 && data.problems.length === 0) {
    problems.push(
      describeEmpty(
        label,
        { vi: 'Thư mục dữ liệu không có tệp nào.', en: 'The data folder holds no files.' },
        {
          vi: 'Kiểm tra có đúng thư mục không; thư mục khác thì chỉ ra bằng --data THƯ_MỤC.',
          en: 'Check that this is the folder you mean; name another with --data FOLDER.',
        },
      ),
    );
  }
  if (templates.files.length === 0 && templates.problems.length === 0) {
    problems.push(
      describeEmpty(
        TEMPLATES,
        {
          vi: 'Không có mẫu hay phụ lục nào, nên không lập được văn bản nào.',
          en: 'There are no templates and no annexes, so that no document can be made.',
        },
        {
          vi: 'Đặt thư mục templates bên cạnh thư mục dữ liệu.',
          en: 'Put the folder templates beside the data folder.',
        },
      ),
    );
  }
  return problems;
}
