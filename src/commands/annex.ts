import type { Failure, Problem } from '../diagnostics/index.js';
import type { Dataset, ReportingPeriod } from '../model/index.js';
import { createTarget, listFindingsFor, type Target } from '../outputs/index.js';
import { suggestName } from '../text/index.js';
import { type AnnexSummary, hasAnnex, type Workspace, type WorkspaceSummary } from '../workspace/index.js';
import { choosePeriod } from './choose-period.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { makeNamed } from './make-targets.js';
import { openForCommand } from './open.js';
import type { OutputOptions, PeriodOptions } from './options.js';
import { describeRefusal } from './refusal.js';

/** Lựa chọn của lệnh annex. */
export interface AnnexOptions extends OutputOptions, PeriodOptions {
  readonly ids: readonly string[];
  /** Of a writer. */
  readonly format: string;
}

function describeUnknown(id: string, known: readonly string[]): Failure {
  const suggestion = suggestName(id, known);
  return {
    code: 'wrong-usage',
    message: { vi: `Không có phụ lục "${id}".`, en: `There is no annex "${id}".` },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: `Các phụ lục đã có: ${known.join(', ')}.`, en: `Annexes: ${known.join(', ')}.` },
  };
}

function reportNoRows({ id, name = id }: AnnexSummary, period: ReportingPeriod): Problem {
  return {
    code: 'missing-data',
    location: { file: `templates/annexes/${id}.yaml`, pointer: '/rows' },
    message: {
      vi: `Dữ liệu chưa có gì cho phụ lục "${name}" của ${period.label}.`,
      en: `The data has nothing for the annex "${name}" of ${period.id}.`,
    },
    hint: {
      vi: 'Chọn kỳ khác (xem qnds list), hoặc thêm số liệu của kỳ này.',
      en: 'Choose another period (see qnds list) or add the figures of this one.',
    },
  };
}

interface Choice {
  readonly targets: readonly Target[];
  /** The period has nothing for an annex that was named. */
  readonly missing: readonly Problem[];
}

/** The annexes asked for; of all when none is named, those that the period has rows for. */
function chooseTargets(
  { annexes }: WorkspaceSummary,
  dataset: Dataset,
  ids: readonly string[],
  period: ReportingPeriod,
  format: string,
): Choice {
  const asked = ids.length === 0 ? annexes : annexes.filter(({ id }) => ids.includes(id));
  const present = asked.filter((annex) => hasAnnex(annex, dataset, period));
  const absent = ids.length === 0 ? [] : asked.filter((annex) => !present.includes(annex));
  return {
    targets: present.map(({ id }) => createTarget('annex', id, period, format)),
    missing: absent.map((annex) => reportNoRows(annex, period)),
  };
}

async function writeAnnexes(
  workspace: Workspace,
  period: ReportingPeriod,
  options: AnnexOptions,
  console: Console,
): Promise<ExitStatus> {
  const dataset = await workspace.readDataset();
  const { ids, format } = options;
  const { targets, missing } = chooseTargets(workspace.summary, dataset, ids, period, format);
  if (missing.length > 0) {
    const placed = (await workspace.openFiles()).place(missing);
    console.printDiagnostics(workspace, [...listFindingsFor(workspace.summary, targets), ...placed]);
    console.printNotice(describeRefusal(false));
    return EXIT_STATUS.problems;
  }
  if (targets.length === 0) {
    console.printNotice({
      vi: `Không có phụ lục nào có số liệu của ${period.label}.`,
      en: `No annex has figures for ${period.id}.`,
    });
  }
  return makeNamed(workspace, targets, options, console);
}

/** Lệnh annex: ghi bảng phụ lục, as sheets or in another format. */
export async function runAnnex(options: AnnexOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const known = workspace.summary.annexes.map(({ id }) => id);
  const unknown = options.ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    console.printFailure(describeUnknown(unknown, known));
    return EXIT_STATUS.usage;
  }
  const period = choosePeriod(await workspace.readDataset(), options, console);
  if ('message' in period) {
    console.printFailure(period);
    return EXIT_STATUS.usage;
  }
  return writeAnnexes(workspace, period, options, console);
}
