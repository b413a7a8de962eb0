import type { Failure, Localized } from '../diagnostics/index.js';
import { NoWorkspaceError, openWorkspace, type Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import type { CommonOptions } from './options.js';

const HINT: Localized = {
  vi: 'Chạy lệnh trong thư mục có thư mục data, hoặc chỉ ra bằng --data THƯ_MỤC.',
  en: 'Run the command in the folder that holds data, or name it with --data FOLDER.',
};

function describeNone(folder: string): Failure {
  return {
    code: 'wrong-usage',
    message: {
      vi: `Không có thư mục dữ liệu "${folder}" ở đây.`,
      en: `There is no data folder "${folder}" here.`,
    },
    hint: HINT,
  };
}

function describeUnfit(folder: string, { reason }: NoWorkspaceError): Failure {
  return {
    code: 'wrong-usage',
    message: {
      vi: `"${folder}" không thể là thư mục dữ liệu: ${reason.vi}.`,
      en: `"${folder}" cannot be a data folder: ${reason.en}.`,
    },
    hint: HINT,
  };
}

/** Mở không gian làm việc của lệnh; says what to do when there is none. */
export async function openForCommand(
  options: CommonOptions,
  console: Console,
  keepsCache = true,
): Promise<Workspace | undefined> {
  const cached = keepsCache ? 'write' : 'read';
  const { folder, data, cache } = options;
  try {
    const workspace = await openWorkspace({ folder, dataFolder: data, cache: cache ? cached : 'none' });
    if (workspace === undefined) console.printFailure(describeNone(data));
    return workspace;
  } catch (error) {
    if (!(error instanceof NoWorkspaceError)) throw error;
    console.printFailure(describeUnfit(data, error));
    return undefined;
  }
}
