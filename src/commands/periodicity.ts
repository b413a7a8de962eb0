import type { Failure } from '../diagnostics/index.js';
import { covers, type PeriodKind, type Regime, type ReportingPeriod } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';

const PERIOD_WORDS: Readonly<Record<PeriodKind, string>> = {
  half: 'nửa năm',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
};

/** Chế độ báo cáo của mẫu; that of a broken head is unknown. */
export function findRegime({ summary }: Workspace, id: string): Regime {
  return summary.templates.find((template) => template.id === id)?.regime ?? { kinds: [] };
}

/** A report is drawn up for its own periods, and for longer ones, whose figures its own make up; not for shorter. */
export function checkPeriodicity(id: string, regime: Regime, period: ReportingPeriod): Failure | undefined {
  const [shortest] = regime.kinds;
  if (shortest === undefined || covers(regime, period.kind)) return undefined;
  return {
    code: 'wrong-usage',
    message: {
      vi: `Mẫu "${id}" là báo cáo ${PERIOD_WORDS[shortest]}, không lập được cho ${period.label}.`,
      en: `"${id}" is a report by ${shortest} and cannot be drawn up for ${period.id}.`,
    },
    hint: { vi: `Dùng --${shortest}.`, en: `Use --${shortest}.` },
  };
}
