import type { Diagnostic, Problem } from '../diagnostics/index.js';
import type { CacheFolder } from '../workspace/index.js';
import type { ContentOptions, MadeTarget, Output } from './made-target.js';
import type { Reads } from './reads.js';
import { nameOf, type Target } from './target.js';

/** Bản ghi của lần lập trước: what came out, from what. */
export interface TargetRecord {
  /** The snapshot for which this was last known to be right. */
  readonly snapshotKey: string;
  readonly options: ContentOptions;
  readonly problems: readonly Problem[];
  /** The problems, placed in the files of that snapshot. */
  readonly findings: readonly Diagnostic[];
  /** Empty when the data forbade it. */
  readonly outputs: readonly Pick<Output, 'format' | 'hash'>[];
  readonly issue?: MadeTarget['issue'];
  readonly reads: Reads;
}

/** Tên bản ghi: one thing may be made in several formats, and a draft and a final version are two results. */
function nameEntry(target: Target, { draft }: ContentOptions): string {
  return `${nameOf(target)}.${target.format}${draft ? '.draft' : ''}`;
}

/** Đọc bản ghi; undefined when there is none that can be trusted. */
export function recallTarget(
  cache: CacheFolder,
  target: Target,
  options: ContentOptions,
): TargetRecord | undefined {
  const text = cache.read(`targets/${nameEntry(target, options)}.json`);
  if (text === undefined) return undefined;
  const [head = '', reads = ''] = text.split('\n');
  // Most runs never look at what was read: it is parsed when it is asked for.
  return {
    ...(JSON.parse(head) as Omit<TargetRecord, 'reads'>),
    get reads() {
      return JSON.parse(reads) as Reads;
    },
  };
}

/** Nhớ bản ghi. */
export function keepTarget(cache: CacheFolder, target: Target, record: TargetRecord): void {
  const { reads, ...head } = record;
  const text = `${JSON.stringify(head)}\n${JSON.stringify(reads)}`;
  cache.write(`targets/${nameEntry(target, record.options)}.json`, text);
}

/** Bản ghi của một lần lập. */
export function createRecord(
  snapshotKey: string,
  options: ContentOptions,
  { problems, findings, outputs, reads, issue }: MadeTarget,
): TargetRecord {
  return {
    snapshotKey,
    options,
    problems,
    findings,
    outputs: outputs.map(({ format, hash }) => ({ format, hash })),
    reads,
    ...(issue && { issue }),
  };
}
