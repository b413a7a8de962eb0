import type { Diagnostic, Failure, Language, Localized } from '../diagnostics/index.js';
import { formatStylish } from '../formatters/stylish.js';
import type { Workspace } from '../workspace/index.js';
import { formatFailure } from './format-failure.js';

/** Nơi in ra: results go to `result`, everything else to `notice`. */
export interface Streams {
  readonly result: (text: string) => void;
  readonly notice: (text: string) => void;
  /** Whether each stream is a terminal that shows colours. */
  readonly resultColor: boolean;
  readonly noticeColor: boolean;
  /** Whether notices go to a terminal, where a line can be written over. */
  readonly noticeTerminal: boolean;
}

/** Cách nói của một lần chạy. */
export interface ConsoleOptions {
  readonly language: Language;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Bảng in của các lệnh: the only place that prints. */
export interface Console {
  readonly language: Language;
  /** Whether remarks are wanted too. */
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly resultColor: boolean;
  readonly noticeTerminal: boolean;
  printResult(text: string): void;
  /** A remark that `--quiet` silences. */
  printNotice(text: Localized): void;
  printFailure(failure: Failure): void;
  /** Findings as the code knows them, for a person: each with the line of its file. */
  printDiagnostics(workspace: Workspace, diagnostics: readonly Diagnostic[]): void;
}

/** Phát hiện được in ra: remarks only with `--verbose`. */
export function selectShown(diagnostics: readonly Diagnostic[], verbose: boolean): readonly Diagnostic[] {
  return verbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'info');
}

/** Lập bảng in. */
export function createConsole(streams: Streams, options: ConsoleOptions): Console {
  const { language, quiet, verbose } = options;
  return {
    language,
    verbose,
    quiet,
    resultColor: streams.resultColor,
    noticeTerminal: streams.noticeTerminal,
    printResult: streams.result,
    printNotice: (text) => {
      if (!quiet) streams.notice(`${text[language]}\n`);
    },
    printFailure: (failure) => streams.notice(formatFailure(failure, { language, verbose })),
    printDiagnostics: (workspace, diagnostics) => {
      const shown = selectShown(workspace.present(diagnostics), verbose);
      const readLine = (file: string, line: number) => workspace.readLine(file, line);
      streams.notice(
        formatStylish(shown, { language, color: streams.noticeColor, readLine, listsAll: verbose }),
      );
    },
  };
}
