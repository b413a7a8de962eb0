import { openWorkspace, type Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import type { CommonOptions } from './options.js';

/** Mở không gian làm việc của lệnh; says what to do when there is none. */
export async function openForCommand(
  options: CommonOptions,
  console: Console,
  keepsCache = true,
): Promise<Workspace | undefined> {
  const cached = keepsCache ? 'write' : 'read';
  const workspace = await openWorkspace({
    folder: options.folder,
    dataFolder: options.data,
    cache: options.cache ? cached : 'none',
  });
  if (workspace === undefined) {
    console.printFailure({
      code: 'wrong-usage',
      message: {
        vi: `Không có thư mục dữ liệu "${options.data}" ở đây.`,
        en: `There is no data folder "${options.data}" here.`,
      },
      hint: {
        vi: 'Chạy lệnh trong thư mục có thư mục data, hoặc chỉ ra bằng --data THƯ_MỤC.',
        en: 'Run the command in the folder that holds data, or name it with --data FOLDER.',
      },
    });
  }
  return workspace;
}
