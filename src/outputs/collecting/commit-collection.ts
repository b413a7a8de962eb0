import type { Failure } from '../../diagnostics/index.js';
import { type Workspace, writeTogether } from '../../workspace/index.js';
import { describeException } from '../output/output-failure.js';
import type { Collection } from './collect-forms.js';

/** Ghi mọi báo cáo đã thu, all or none; why it could not be done. */
export function commitCollection(
  { folders, snapshot }: Workspace,
  { files }: Collection,
): Failure | undefined {
  try {
    writeTogether(folders.data, files);
    return undefined;
  } catch (error) {
    return describeException(snapshot.label, error);
  }
}
