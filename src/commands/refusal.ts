import type { Localized } from '../diagnostics/index.js';
import { fileNameOf, type TargetResult } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';

/** What a target lacks, of which the words of a refusal speak. */
type Refused = Pick<TargetResult, 'blockers' | 'failures' | 'findings' | 'target'>;

/** So many names stand in a sentence. */
const MOST_NAMES = 10;

/** Dự thảo có giúp được không: only where figures are missing and nothing is wrong. */
export function canDraft({ blockers, failures, findings }: Omit<Refused, 'target'>): boolean {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isOnlyMissing = errors.length > 0 && errors.every(({ code }) => code === 'missing-data');
  return isOnlyMissing && blockers.length === 0 && failures.length === 0;
}

/** Nói rằng chưa viết gì, and how to get a draft where that helps. */
export function describeRefusal(canDraft: boolean): Localized {
  return {
    vi: `Chưa viết tệp nào.${canDraft ? ' Nếu cần bản dự thảo còn chỗ trống, thêm --draft.' : ''}`,
    en: `Nothing was written.${canDraft ? ' For a draft with gaps, add --draft.' : ''}`,
  };
}

function describeCause({ findings, blockers }: Refused, workspace: Workspace): Localized {
  const [first] = blockers;
  if (first) {
    const place = `${workspace.nameFile(first.file)}:${first.line}`;
    return {
      vi: `dữ liệu hoặc mẫu có lỗi (${place})`,
      en: `there are errors in the data or the template (${place})`,
    };
  }
  // Counted as they are listed: what is found twice is shown once.
  const shown = workspace.present(findings);
  const errors = shown.filter(({ severity }) => severity === 'error').length || shown.length;
  return { vi: `có ${errors} lỗi, xem ở trên`, en: `${errors} problems, see above` };
}

function listNames(results: readonly Pick<TargetResult, 'target'>[], all: boolean): Localized {
  const names = results.map(({ target }) => fileNameOf(target));
  const rest = all ? 0 : names.length - MOST_NAMES;
  const text = (rest > 0 ? names.slice(0, MOST_NAMES) : names).join(', ');
  return rest > 0
    ? { vi: `${text} và ${rest} tệp nữa`, en: `${text} and ${rest} more` }
    : { vi: text, en: text };
}

/** Những văn bản đã ban hành nên giữ nguyên; nothing when there are none. */
export function describeIssued(results: readonly TargetResult[], all: boolean): readonly Localized[] {
  const issued = results.filter(({ issue, files }) => issue && files.length > 0);
  if (issued.length === 0) return [];
  const [{ issue }] = issued as [TargetResult];
  const number = issued.length > 1 || !issue ? '' : ` (${issue.number}, ${issue.issueDate})`;
  const names = listNames(issued, all);
  return [
    {
      vi: `Đã ban hành nên giữ nguyên: ${names.vi}${number}.`,
      en: `Issued, and so kept as it was: ${names.en}${number}.`,
    },
  ];
}

/** Những thứ không lập được và vì sao, one sentence for each cause; `all`: every name. */
export function describeRefused(
  results: readonly Refused[],
  workspace: Workspace,
  all: boolean,
): readonly Localized[] {
  const byCause = new Map<string, { cause: Localized; results: Refused[] }>();
  for (const result of results) {
    const cause = describeCause(result, workspace);
    const group = byCause.get(cause.vi) ?? { cause, results: [] };
    group.results.push(result);
    byCause.set(cause.vi, group);
  }
  return [...byCause.values()].map(({ cause, results: refused }) => {
    const names = listNames(refused, all);
    return {
      vi: `Không lập ${names.vi}: ${cause.vi}.`,
      en: `Not made: ${names.en}: ${cause.en}.`,
    };
  });
}
