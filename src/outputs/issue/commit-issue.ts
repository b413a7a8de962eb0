import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../../diagnostics/index.js';
import { hashContent } from '../../text/index.js';
import { writeTogether } from '../../workspace/index.js';
import { describeException } from '../output/output-failure.js';
import type { ReadyIssue } from './gather-files.js';
import { refuse } from './issue-request.js';

/** The record may have been edited since it was read. */
function findChanged({ plan, files }: ReadyIssue): Failure | undefined {
  const { snapshot, folders } = plan.workspace;
  const name = files.at(-1)?.name ?? '';
  const read = snapshot.data.files.find((file) => file.name === name);
  if (read?.hash === hashContent(readFileSync(join(folders.data, name)))) return undefined;
  return refuse(
    { vi: `Tệp ${name} vừa bị sửa trong lúc chạy.`, en: `${name} has been edited meanwhile.` },
    { vi: 'Chạy lại.', en: 'Run it again.' },
  );
}

/** Ghi việc ban hành: all files together or none; gives what went wrong. */
export function commitIssue(ready: ReadyIssue): Failure | undefined {
  const { folders, snapshot } = ready.plan.workspace;
  try {
    const changed = findChanged(ready);
    if (changed === undefined) writeTogether(folders.data, ready.files);
    return changed;
  } catch (error) {
    return describeException(snapshot.label, error);
  }
}
