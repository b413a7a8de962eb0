import type { Localized } from '../diagnostics/index.js';
import { type BuildMode, fileNameOf, listFindings, type TargetResult } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';

type State = TargetResult['state'];

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

function describeFailed({ target, findings, blockers }: TargetResult, workspace: Workspace): Localized {
  const name = fileNameOf(target);
  const [first] = blockers;
  if (first) {
    const place = `${workspace.nameFile(first.file)}:${first.line}`;
    return {
      vi: `Không lập ${name}: dữ liệu hoặc mẫu có lỗi (${place}).`,
      en: `${name} was not made: there are errors in the data or the template (${place}).`,
    };
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length || findings.length;
  return {
    vi: `Không lập ${name}: có ${errors} lỗi, xem ở trên.`,
    en: `${name} was not made: ${errors} problems, see above.`,
  };
}

/** Tường thuật của một lần build: the files, then what is wrong, then the count; in the order of the list. */
export class BuildReport {
  readonly #mode: BuildMode;
  readonly #console: Console;
  readonly #results: (TargetResult | undefined)[] = [];

  constructor(mode: BuildMode, console: Console) {
    this.#mode = mode;
    this.#console = console;
  }

  /** Results come in any order. */
  add(result: TargetResult, index: number): void {
    this.#results[index] = result;
  }

  /** Prints everything, with the findings of the data; gives the exit status. */
  finish(workspace: Workspace): ExitStatus {
    const results = this.#list();
    for (const result of results) this.#tell(result);
    const own = results.flatMap(({ findings }) => findings);
    this.#console.printDiagnostics(workspace.present([...listFindings(workspace.summary), ...own]));
    this.#printFailures(results);
    for (const result of results) {
      if (result.state === 'failed' && result.failures.length === 0) {
        this.#console.printNotice(describeFailed(result, workspace));
      }
    }
    this.#printCounts(results);
    return this.#decideStatus(results);
  }

  /** One and the same failure of many documents is told once. */
  #printFailures(results: readonly TargetResult[]): void {
    const failures = results.flatMap((result) => result.failures);
    const distinct = new Map(failures.map((failure) => [failure.message.vi, failure]));
    for (const failure of distinct.values()) this.#console.printFailure(failure);
  }

  #list(): readonly TargetResult[] {
    return this.#results.flatMap((result) => result ?? []);
  }

  #tell({ files, state }: TargetResult): void {
    for (const { shown, isWritten } of files) {
      if (isWritten) this.#console.printResult(`${shown}\n`);
      else if (this.#console.verbose && state !== 'failed') {
        this.#console.printNotice({ vi: `${shown}: giữ nguyên`, en: `${shown}: unchanged` });
      }
    }
  }

  #printCounts(results: readonly TargetResult[]): void {
    const words = Object.entries(COUNTS[this.#mode]).map(([state, word]) => {
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
  #decideStatus(results: readonly TargetResult[]): ExitStatus {
    const isRefused = results.some(({ state, failures }) => state === 'failed' && failures.length === 0);
    if (isRefused) return EXIT_STATUS.problems;
    if (this.#mode === 'check' && results.some(({ state }) => state !== 'unchanged'))
      return EXIT_STATUS.problems;
    const codes = results.flatMap(({ failures }) => failures.map(({ code }) => code));
    if (codes.includes('wrong-usage')) return EXIT_STATUS.problems;
    return codes.length > 0 ? EXIT_STATUS.output : EXIT_STATUS.done;
  }
}
