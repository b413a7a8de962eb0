import type { Problem } from '../diagnostics/index.js';

/** The lines that git puts around two versions of a place (git-merge, "How conflicts are presented"). */
const MARKER = /^(?:<{7}(?: .*)?|\|{7}(?: .*)?|={7}|>{7}(?: .*)?)\r?$/m;

/** Most files have no such run of letters: a search for it costs next to nothing. */
const RUNS = ['<<<<<<<', '=======', '>>>>>>>', '|||||||'];

/** Dấu xung đột của git trong một tệp: one finding, whatever else is wrong with the file. */
export function findMergeConflict(file: string, text: string): Problem | undefined {
  if (!RUNS.some((run) => text.includes(run))) return undefined;
  const marker = MARKER.exec(text);
  if (marker === null) return undefined;
  const offset = marker.index;
  return {
    code: 'merge-conflict',
    location: { file, offset, endOffset: offset + marker[0].trimEnd().length },
    message: {
      vi: 'Tệp còn dấu xung đột của git: hai bản sửa của cùng một chỗ chưa được chọn.',
      en: 'The file holds conflict markers of git: nobody has chosen between two versions of a place.',
    },
    hint: {
      vi: 'Giữ bản đúng, xóa bản kia và xóa các dòng <<<<<<<, =======, >>>>>>>.',
      en: 'Keep the right version, delete the other and the lines <<<<<<<, =======, >>>>>>>.',
    },
  };
}
