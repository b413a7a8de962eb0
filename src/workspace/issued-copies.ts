import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { childLocation, type Problem } from '../diagnostics/index.js';
import type { Dataset, IssueEdition, IssueRecord, Located } from '../model/index.js';
import { hashContent } from '../text/index.js';
import type { Snapshot } from './snapshot.js';

/** Thư mục các văn bản đã ban hành, within the data folder. */
const ISSUED = 'issued';

/** Tệp Word đã ban hành: its name in the data folder, and its hash; empty when it cannot be read. */
export interface IssuedCopy {
  readonly name: string;
  readonly hash: string;
  /** Absolute; absent where it is known only from git. */
  readonly path?: string;
}

/** Tệp này có phải bản Word nằm cạnh bản ghi ban hành không. */
export function isIssuedCopy(name: string): boolean {
  return /^issued\/[^./][^/]*\.docx$/.test(name);
}

function hashFile(path: string): string {
  try {
    return statSync(path).isFile() ? hashContent(readFileSync(path)) : '';
  } catch {
    return '';
  }
}

/** Các tệp Word đã ban hành, sorted. */
export function readIssuedCopies(dataFolder: string): readonly IssuedCopy[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync(join(dataFolder, ISSUED));
  } catch {
    // Where nothing was issued there is no such folder; one that cannot be read is told of by those who read its records.
  }
  return names
    .map((name) => `${ISSUED}/${name}`)
    .filter(isIssuedCopy)
    .sort()
    .map((name) => ({ name, path: join(dataFolder, name) }))
    .map(({ name, path }) => ({ name, path, hash: hashFile(path) }));
}

function describeAltered(
  { location }: Located<IssueRecord>,
  { docx }: IssueEdition,
  isThere: boolean,
): Problem {
  return {
    code: 'issued-altered',
    location: childLocation(location, isThere ? 'digest' : 'docx'),
    message: isThere
      ? {
          vi: `Tệp đã ban hành ${docx} bên cạnh không còn như lúc ban hành.`,
          en: `The issued file ${docx} beside this one is not as it was issued.`,
        }
      : {
          vi: `Không có tệp đã ban hành ${docx} bên cạnh tệp này.`,
          en: `The issued file ${docx} is not beside this one.`,
        },
    hint: {
      vi: 'Lấy lại cả hai tệp từ bản lưu hoặc từ kho git.',
      en: 'Take both files back from a backup or from git.',
    },
  };
}

function describeStray(file: string): Problem {
  return {
    code: 'unknown-file',
    location: { file, offset: 0 },
    message: {
      vi: 'Tệp Word này không thuộc bản ghi ban hành nào.',
      en: 'This Word file belongs to no record of an issue.',
    },
    hint: {
      vi: 'Chuyển tệp ra khỏi thư mục issued, hoặc lấy lại bản ghi .yaml của nó; văn bản đã ký thì ghi bằng lệnh issue với --file.',
      en: 'Move it out of the folder issued, or take its .yaml record back; a signed document is recorded by the command issue with --file.',
    },
  };
}

/**
 * Tệp Word đã ban hành bị sửa, bị mất, hoặc thừa.
 * @param missingKinds kinds of which not all files could be read: a broken record may be that of a file that seems to have none.
 */
export function findAlteredCopies(
  { copies, label }: Pick<Snapshot, 'copies' | 'label'>,
  dataset: Dataset,
  missingKinds: readonly string[],
): readonly Problem[] {
  const hashes = new Map(copies.map(({ name, hash }) => [name, hash]));
  const known = new Set<string>();
  const altered = [...dataset.issued.values()].flatMap((issue) =>
    [issue.record, ...(issue.record.replaced ?? [])].flatMap((edition) => {
      const name = `${ISSUED}/${edition.docx}`;
      known.add(name);
      const hash = hashes.get(name);
      return hash === edition.digest ? [] : [describeAltered(issue, edition, hash !== undefined)];
    }),
  );
  const strays = missingKinds.includes(ISSUED) ? [] : copies.filter(({ name }) => !known.has(name));
  return [...altered, ...strays.map(({ name }) => describeStray(`${label}/${name}`))];
}
