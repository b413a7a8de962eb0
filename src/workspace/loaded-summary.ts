import type { Diagnostic } from '../diagnostics/index.js';
import type { KnownWords } from './check-data.js';
import type {
  AnnexSummary,
  Declared,
  KeptSummary,
  TemplateSummary,
  WorkspaceSummary,
} from './workspace-summary.js';

/** Những gì đã kiểm tra xong, to be known the next time. */
export type Checked = Omit<KeptSummary, 'key'>;

/** Các phát hiện, and those of them that depend on no number. */
export interface Found {
  readonly findings: readonly Diagnostic[];
  readonly words: KnownWords;
}

/** Việc làm khi có người hỏi: what is declared, what is wrong, and the way to keep it. */
interface Work {
  readonly declare: () => readonly Declared[];
  readonly find: () => Found;
  readonly keep: (checked: Checked) => void;
}

/** Tóm tắt vừa lập: what only some commands ask for is found at the first look; once checked, all of it is kept. */
export class LoadedSummary implements WorkspaceSummary {
  readonly soundFiles: readonly string[];
  readonly folderFindings: readonly Diagnostic[];
  readonly templates: readonly TemplateSummary[];
  readonly annexes: readonly AnnexSummary[];
  readonly #work: Work;
  #findings: readonly Diagnostic[] | undefined;
  #declared: readonly Declared[] | undefined;

  constructor(parts: Omit<WorkspaceSummary, 'declared' | 'findings'>, work: Work) {
    this.soundFiles = parts.soundFiles;
    this.folderFindings = parts.folderFindings;
    this.templates = parts.templates;
    this.annexes = parts.annexes;
    this.#work = work;
  }

  get declared(): readonly Declared[] {
    this.#declared ??= this.#work.declare();
    return this.#declared;
  }

  get findings(): readonly Diagnostic[] {
    if (this.#findings === undefined) {
      const { findings, words } = this.#work.find();
      const { soundFiles, folderFindings, templates, annexes, declared } = this;
      this.#findings = findings;
      this.#work.keep({
        summary: { soundFiles, folderFindings, templates, annexes, declared, findings },
        words,
      });
    }
    return this.#findings;
  }
}
