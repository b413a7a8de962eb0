import type { Diagnostic, Localized } from '../diagnostics/index.js';
import {
  type BuildMode,
  type BuildRequest,
  isBlocking,
  listFindings,
  listFindingsFor,
  type TargetResult,
} from '../outputs/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { canDraft, describeIssued, describeRefusal, describeRefused } from './refusal.js';

type State = TargetResult['state'];

/** Điều khác nhau giữa các lệnh lập văn bản. */
export interface Manner {
  /** The paths that go to stdout. */
  readonly prints: 'every-file' | 'new-files';
  /** The last line: how many files, or only that nothing was written. */
  readonly ends: 'count' | 'refusal';
  /** Whose errors fail the command: those of what was asked for, or of the whole workspace. */
  readonly covers: 'targets' | 'workspace';
  /** How to open the period of what was asked for. */
  readonly unopened?: Localized;
}

const COUNTS: Readonly<Record<BuildMode, Readonly<Partial<Record<State, Localized>>>>> = {
  check: {
    unchanged: { vi: 'đúng', en: 'right' },
    stale: { vi: 'thiếu hoặc khác dữ liệu', en: 'missing or not what the data gives' },
    failed: { vi: 'có lỗi', en: 'failed' },
  },
  preview: {
    stale: { vi: 'sẽ ghi', en: 'to be written' },
    unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
    kept: { vi: 'đã sửa tay, giữ lại', en: 'edited, kept' },
    failed: { vi: 'có lỗi', en: 'failed' },
  },
  write: {
    written: { vi: 'đã ghi', en: 'written' },
    unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
    kept: { vi: 'đã sửa tay, giữ lại', en: 'edited, kept' },
    failed: { vi: 'có lỗi', en: 'failed' },
  },
};

/** Stopped by what is wrong with the data or missing in it, not by the disk. */
function isRefused({ state, failures }: TargetResult): boolean {
  return state === 'failed' && failures.length === 0;
}

/** Tường thuật của một lần lập: what is wrong, the files, the last line; in the order of the list. */
export class ResultReport {
  readonly #request: BuildRequest;
  readonly #manner: Manner;
  readonly #console: Console;
  readonly #results: (TargetResult | undefined)[] = [];

  constructor(request: BuildRequest, manner: Manner, console: Console) {
    this.#request = request;
    this.#manner = manner;
    this.#console = console;
  }

  /** Results come in any order. */
  add(result: TargetResult, index: number): void {
    this.#results[index] = result;
  }

  /** Prints everything, with the findings of the data; gives the exit status. */
  finish(): ExitStatus {
    const results = this.#results.flatMap((result) => result ?? []);
    const { workspace } = this.#request;
    const { unopened } = this.#manner;
    const found = this.#listFindings(results);
    this.#console.printDiagnostics(workspace, found);
    this.#printFailures(results);
    for (const result of results) this.#printFiles(result);
    for (const line of describeIssued(results, this.#console.verbose)) this.#console.printNotice(line);
    if (this.#manner.ends === 'count') this.#printCounts(results);
    else this.#printRefusal(results);
    if (unopened) this.#console.printNotice(unopened);
    return this.#decideStatus(results, found);
  }

  #listFindings(results: readonly TargetResult[]): readonly Diagnostic[] {
    const { workspace } = this.#request;
    const targets = results.map(({ target }) => target);
    return [
      ...(this.#manner.covers === 'workspace'
        ? listFindings(workspace.summary)
        : listFindingsFor(workspace.summary, targets)),
      ...results.flatMap(({ blockers, findings }) => [...blockers, ...findings]),
    ];
  }

  /** One and the same failure of many documents is told once. */
  #printFailures(results: readonly TargetResult[]): void {
    const failures = results.flatMap((result) => result.failures);
    const distinct = new Map(failures.map((failure) => [failure.message.vi, failure]));
    for (const failure of distinct.values()) this.#console.printFailure(failure);
  }

  #printFiles({ files, state }: TargetResult): void {
    for (const { shown, isWritten } of files) {
      if (isWritten || this.#manner.prints === 'every-file') this.#console.printResult(`${shown}\n`);
      else if (this.#console.verbose && state !== 'failed') {
        this.#console.printNotice({ vi: `${shown}: giữ nguyên`, en: `${shown}: unchanged` });
      }
    }
  }

  #printRefused(results: readonly TargetResult[]): void {
    const refused = results.filter(isRefused);
    for (const line of describeRefused(refused, this.#request.workspace, this.#console.verbose)) {
      this.#console.printNotice(line);
    }
  }

  #printRefusal(results: readonly TargetResult[]): void {
    const refused = results.filter(isRefused);
    if (refused.length === 0) return;
    if (results.some(({ files }) => files.length > 0)) this.#printRefused(results);
    else this.#console.printNotice(describeRefusal(!this.#request.strict && refused.every(canDraft)));
  }

  #printCounts(results: readonly TargetResult[]): void {
    this.#printRefused(results);
    const words = Object.entries(COUNTS[this.#request.mode]).map(([state, word]) => {
      const count = results.filter((result) => result.state === state).length;
      return { vi: `${count} ${word.vi}`, en: `${count} ${word.en}`, count, state };
    });
    // Hand-edited files are the exception; a zero there would only puzzle.
    const shown = words.filter(({ count, state }) => count > 0 || state !== 'kept');
    this.#console.printNotice({
      vi: `${results.length} tệp: ${shown.map(({ vi }) => vi).join(', ')}.`,
      en: `${results.length} files: ${shown.map(({ en }) => en).join(', ')}.`,
    });
  }

  /** Data comes before the disk: what is wrong there has to be mended first. */
  #decideStatus(results: readonly TargetResult[], found: readonly Diagnostic[]): ExitStatus {
    const { mode, strict } = this.#request;
    const isWrong = this.#manner.covers === 'workspace' && found.some((one) => isBlocking(one, strict));
    const isStale = mode === 'check' && results.some(({ state }) => state !== 'unchanged');
    if (results.some(isRefused) || isWrong || isStale) return EXIT_STATUS.problems;
    const codes = results.flatMap(({ failures }) => failures.map(({ code }) => code));
    if (codes.includes('wrong-usage')) return EXIT_STATUS.problems;
    return codes.length > 0 ? EXIT_STATUS.output : EXIT_STATUS.done;
  }
}
