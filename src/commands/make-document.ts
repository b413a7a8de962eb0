import { isPrinted, type Target } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import type { ExitStatus } from './exit-status.js';
import { makeNamed } from './make-targets.js';
import type { WritingOptions } from './options.js';
import { printTree } from './print-tree.js';
import { reissueTargets } from './reissue.js';
import { findUnopened } from './unopened.js';

/** Lập một văn bản được gọi tên: writes or prints it, issued again before that where it is asked for. */
export async function makeDocument(
  workspace: Workspace,
  target: Target,
  options: WritingOptions,
  console: Console,
): Promise<ExitStatus> {
  const current = options.reissue ? await reissueTargets(workspace, [target], options, console) : workspace;
  if (typeof current === 'number') return current;
  if (isPrinted(target)) return printTree(current, target, options, console);
  const unopened = findUnopened(current, await current.readDataset(), target);
  return makeNamed(current, [target], options, console, unopened);
}
