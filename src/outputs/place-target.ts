import { basename, dirname, join } from 'node:path';
import type { Diagnostic, Failure } from '../diagnostics/index.js';
import type { Workspace } from '../workspace/index.js';
import { judgeTarget } from './blockers.js';
import type { ContentOptions, MadeTarget, Output } from './made-target.js';
import { type PlacedFile, placeOutput } from './output/place-output.js';
import { type OutputPath, planPlacement } from './output/plan-placement.js';
import { removeOutdated } from './output/remove-outdated.js';
import { fileNameOf, type Target } from './target.js';
import type { TargetRecord } from './target-record.js';

/** Việc với các kết quả: write them, only tell what would be written, or hold the files against the data. */
export type BuildMode = 'check' | 'preview' | 'write';

/** Yêu cầu lập. */
export interface BuildRequest {
  readonly workspace: Workspace;
  readonly optionsFor: (target: Target) => ContentOptions;
  /** The folder of the results, absolute and as the user typed it. */
  readonly out: { readonly path: string; readonly shown: string };
  readonly mode: BuildMode;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Edited files are replaced and kept under a dated name. */
  readonly force: boolean;
  /** Everything is made anew, whatever is known of it. */
  readonly ignoresRecords: boolean;
  readonly minds: OutputPath['minds'];
}

/** Kết quả của một thứ cần lập. */
export interface TargetResult {
  readonly target: Target;
  /** `kept`: an edited file stays, the new version stands beside it; `stale`: it would be written. */
  readonly state: 'failed' | 'kept' | 'stale' | 'unchanged' | 'written';
  /** What this document lacks; files named as the code knows them. */
  readonly findings: readonly Diagnostic[];
  /** Errors of the data and the templates that stop it. */
  readonly blockers: readonly Diagnostic[];
  /** The files where it stands, as the user would type them, and whether they are new. */
  readonly files: readonly { readonly shown: string; readonly isWritten: boolean }[];
  readonly failures: readonly Failure[];
  /** Set when it has been issued, and so is not drawn any more. */
  readonly issue?: MadeTarget['issue'];
}

/** Một thứ vừa lập, or remembered as it was made before. */
export type KnownTarget = Pick<MadeTarget, 'failure' | 'findings' | 'issue' | 'outputs' | 'reads'>;

function toOutputPath({ out, force, minds }: BuildRequest, target: Target, format: string): OutputPath {
  const name = fileNameOf(target, format);
  return { path: join(out.path, name), shown: join(out.shown, name), format, force, minds };
}

/** What would happen to a file; an edited one counts as not right even where it stays. */
async function previewOutput(request: BuildRequest, wanted: OutputPath, output: Output): Promise<PlacedFile> {
  const plan = await planPlacement({ ...wanted, minds: 'locks-in-the-way' }, output.hash, []);
  if ('message' in plan) return { isWritten: false, failure: plan };
  const { isSame, edited } = plan;
  if (request.mode === 'check') return { shown: wanted.shown, isWritten: !isSame || edited !== undefined };
  const shown = join(dirname(wanted.shown), basename(plan.path));
  return { shown, isWritten: !isSame, ...(edited && { failure: edited }) };
}

function describeState(request: BuildRequest, placed: readonly PlacedFile[]): TargetResult['state'] {
  if (placed.some(({ shown, failure }) => shown === undefined && failure)) return 'failed';
  if (placed.some(({ failure }) => failure)) return 'kept';
  if (placed.every(({ isWritten }) => !isWritten)) return 'unchanged';
  return request.mode === 'write' ? 'written' : 'stale';
}

/** What may stand there from before: the last result, and what was issued before this. */
function listEarlier(
  { issue }: KnownTarget,
  record: TargetRecord | undefined,
  { format }: Output,
): readonly string[] {
  const last = record?.outputs.find((output) => output.format === format);
  return [...(last ? [last.hash] : []), ...(issue?.replaced ?? [])];
}

/** The files of a document are put down in turn; where one cannot be, those that go with it are not either. */
async function placeAll(
  request: BuildRequest,
  target: Target,
  known: KnownTarget,
  record: TargetRecord | undefined,
): Promise<readonly PlacedFile[]> {
  const placed: PlacedFile[] = [];
  for (const output of known.outputs) {
    const wanted = besideFirst(request, target, output.format, placed[0]);
    const earlier = listEarlier(known, record, output);
    const one =
      request.mode === 'write'
        ? await placeOutput(wanted, output, earlier)
        : await previewOutput(request, wanted, output);
    placed.push(one);
    if (one.shown === undefined) break;
  }
  return placed;
}

/** What comes beside a document is named after the path that the document got, also beside an edited one. */
function besideFirst(
  request: BuildRequest,
  target: Target,
  format: string,
  first: PlacedFile | undefined,
): OutputPath {
  const wanted = toOutputPath(request, target, format);
  if (first?.shown === undefined) return wanted;
  const name = basename(wanted.path).replace(fileNameOf(target), () => basename(first.shown ?? ''));
  return { ...wanted, path: join(dirname(wanted.path), name), shown: join(dirname(wanted.shown), name) };
}

/** After a document is in its place nothing older stands there as if it were new. */
async function clearUp(
  request: BuildRequest,
  target: Target,
  { outputs, issue }: KnownTarget,
  placed: readonly PlacedFile[],
): Promise<void> {
  const [main, ...others] = placed;
  if (request.mode !== 'write' || main?.shown === undefined) return;
  await removeOutdated({
    path: join(request.out.path, fileNameOf(target)),
    name: basename(main.shown),
    format: target.format,
    isWritten: main.isWritten,
    hasTrace: others.length > 0,
    known: [...outputs.slice(0, 1).map(({ hash }) => hash), ...(issue?.replaced ?? [])],
  });
}

/**
 * Đưa kết quả của một thứ vào chỗ, unless errors forbid it.
 * @returns undefined when there is something to write whose content is not at hand: it has to be made first.
 */
export async function placeTarget(
  request: BuildRequest,
  target: Target,
  known: KnownTarget,
  record: TargetRecord | undefined,
): Promise<TargetResult | undefined> {
  const { workspace, strict } = request;
  const { isStopped, blockers, findings } = judgeTarget(workspace, target, known, strict);
  const failures = known.failure ? [known.failure] : [];
  const { issue } = known;
  const result = { target, findings, blockers, files: [], failures, ...(issue && { issue }) };
  if (isStopped || known.outputs.length === 0) return { ...result, state: 'failed' };
  const placed = await placeAll(request, target, known, record);
  if (placed.some(({ lacksContent }) => lacksContent)) return undefined;
  await clearUp(request, target, known, placed);
  return {
    ...result,
    state: describeState(request, placed),
    files: placed.flatMap(({ shown, isWritten }) => (shown === undefined ? [] : [{ shown, isWritten }])),
    failures: placed.flatMap(({ failure }) => failure ?? []),
  };
}
