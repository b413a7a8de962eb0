import type { Failure, Localized } from '../diagnostics/index.js';
import { type EarlierWorkspace, openRevision, RevisionError } from '../workspace/index.js';
import { createSources } from './compose-target.js';
import type { MadeTarget } from './made-target.js';
import { makeInTurn, makeTarget } from './make-target.js';
import type { BuildRequest, KnownTarget } from './place-target.js';
import { listChanges } from './reads.js';
import type { Target } from './target.js';
import { TargetRecords } from './target-records.js';

function describeRevision(revision: string, reason: Localized): Failure {
  return {
    code: 'wrong-usage',
    message: {
      vi: `Không đọc được bản git "${revision}": ${reason.vi}.`,
      en: `The git revision "${revision}" cannot be read: ${reason.en}.`,
    },
    hint: {
      vi: 'Chạy trong kho git và nêu một bản có thật, ví dụ HEAD~1 hoặc origin/main.',
      en: 'Run inside a git repository and name a revision that exists, for example HEAD~1 or origin/main.',
    },
  };
}

/** What each target gives now: from its record, or made without being written. */
async function findKnown(request: BuildRequest, targets: readonly Target[]): Promise<readonly KnownTarget[]> {
  const { workspace, optionsFor } = request;
  const records = new TargetRecords(request);
  const known: KnownTarget[] = [];
  const stale: { readonly target: Target; readonly index: number }[] = [];
  for (const [index, target] of targets.entries()) {
    const record = records.recall(target);
    const renewed = record && (await records.renew(target, record));
    if (renewed) known[index] = renewed;
    else stale.push({ target, index });
  }
  const toMake = stale.map(({ target }) => ({ target, options: optionsFor(target), staging: undefined }));
  await makeInTurn(workspace, toMake, async (made, at) => {
    const index = stale[at]?.index;
    if (index !== undefined) known[index] = made;
  });
  return known;
}

function describeKnown({ outputs, findings }: KnownTarget): string {
  const words = findings.map(({ code, message }) => [code, message.vi]);
  return JSON.stringify([outputs.map(({ format, hash }) => [format, hash]), words]);
}

async function openEarlier(
  { workspace }: BuildRequest,
  revision: string,
): Promise<EarlierWorkspace | Failure> {
  try {
    return await openRevision(workspace, revision);
  } catch (error) {
    if (error instanceof RevisionError) return describeRevision(revision, error.reason);
    throw error;
  }
}

/**
 * Những thứ khác đi so với một bản git: what its data and templates would make otherwise, or not at all.
 * Where nothing that a document reads has changed it is not made a second time.
 */
export async function findTouched(
  request: BuildRequest,
  targets: readonly Target[],
  revision: string,
): Promise<Failure | readonly Target[]> {
  const earlier = await openEarlier(request, revision);
  if ('message' in earlier) return earlier;
  const sources = createSources(earlier.snapshot, earlier.files);
  const known = await findKnown(request, targets);
  const touched: Target[] = [];
  for (const [index, target] of targets.entries()) {
    const now = known[index];
    if (now === undefined) continue;
    const [change] = listChanges(now.reads, sources.inputs);
    if (change === undefined) continue;
    const options = request.optionsFor(target);
    const then: MadeTarget = await makeTarget(sources, { target, options, staging: undefined });
    if (describeKnown(then) !== describeKnown(now)) touched.push(target);
  }
  return touched;
}
