import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import type { AgencyReturn } from '../agency-return.js';
import { parsePeriod, type ReportingPeriod } from '../period.js';

/** Thư mục của các báo cáo của đơn vị. */
const RETURNS = 'returns';

/** Folder and name as the path gives them; undefined when the file stands neither in the folder nor two levels below. */
function readPath(path: string): readonly [folder: string, name: string] | undefined {
  const [, kind, folder, name, ...rest] = path.split('/');
  if (kind !== RETURNS || folder === undefined || name === undefined || rest.length > 0) return undefined;
  return [folder, name.replace(/\.ya?ml$/, '')];
}

/** Tên tệp của báo cáo của một đơn vị cho một kỳ, within the data folder: "returns/2025-11/so-khcn.yaml". */
export function nameReturnFile(name: string): string {
  return `${RETURNS}/${name}.yaml`;
}

/** Kỳ của một tệp báo cáo, by the folder it stands in; undefined for any other file, or where the folder is no period. */
export function findPeriodOfReturn(path: string): ReportingPeriod | undefined {
  const [folder] = readPath(path) ?? [];
  return folder === undefined ? undefined : parsePeriod(folder);
}

/** Cơ quan của một tệp báo cáo, by its name; undefined for any other file. */
export function findAgencyOfReturn(path: string): string | undefined {
  return readPath(path)?.[1];
}

function describe(location: Location, said: string, stands: string): Problem {
  return {
    code: 'return-misplaced',
    location,
    message: {
      vi: `Trong tệp ghi "${said}" nhưng tệp nằm ở chỗ của "${stands}".`,
      en: `The file says "${said}", but it stands in the place of "${stands}".`,
    },
    hint: {
      vi: 'Sửa mục này, hoặc chuyển tệp về đúng chỗ: returns/<kỳ>/<mã cơ quan>.yaml.',
      en: 'Mend the entry, or move the file to its place: returns/<period>/<agency>.yaml.',
    },
  };
}

function describeOutside(location: Location): Problem {
  return {
    code: 'return-misplaced',
    location,
    message: {
      vi: 'Báo cáo của đơn vị phải nằm trong thư mục của kỳ, mỗi cơ quan một tệp.',
      en: 'The return of an agency stands in the folder of its period, one file for each agency.',
    },
    hint: {
      vi: 'Chuyển tệp về returns/<kỳ>/<mã cơ quan>.yaml, ví dụ returns/2025-11/so-khcn.yaml.',
      en: 'Move the file to returns/<period>/<agency>.yaml, for example returns/2025-11/so-khcn.yaml.',
    },
  };
}

/** Báo cáo nằm sai chỗ: its folder is not its period, or its name not its agency. Nothing of it may be used. */
export function checkPlace(path: string, { period, agency }: AgencyReturn): readonly Problem[] {
  const root = { file: path, pointer: '' };
  const place = readPath(path);
  if (place === undefined) return [describeOutside(root)];
  const [folder, name] = place;
  return [
    ...(folder === period ? [] : [describe(childLocation(root, 'period'), period, folder)]),
    ...(name === agency ? [] : [describe(childLocation(root, 'agency'), agency, name)]),
  ];
}
