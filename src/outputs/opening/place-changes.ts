import type { Failure } from '../../diagnostics/index.js';
import { type Workspace, writeTogether } from '../../workspace/index.js';
import { describeException } from '../output/output-failure.js';
import type { DataChange } from './data-change.js';

/** Đặt các tệp dữ liệu vào chỗ, all of them or none; what went wrong. */
export function placeChanges(workspace: Workspace, changes: readonly DataChange[]): Failure | undefined {
  const { folders, snapshot } = workspace;
  try {
    if (changes.length > 0)
      writeTogether(
        folders.data,
        changes.map(({ name, text }) => ({ name, content: text })),
      );
    return undefined;
  } catch (error) {
    return describeException(workspace.nameFile(`${snapshot.label}/${changes[0]?.name ?? ''}`), error);
  }
}
