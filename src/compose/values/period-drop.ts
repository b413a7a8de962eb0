import { previousPeriod, type ReportingPeriod } from '../../model/index.js';
import { Drop } from './drop.js';

/** Kỳ báo cáo trong mẫu: `period.label`, `period.month`, `period.year`, `period.id`, `period.previous`. */
export class PeriodDrop extends Drop {
  readonly #period: ReportingPeriod;

  constructor(period: ReportingPeriod) {
    super();
    this.#period = period;
  }

  /** The period behind a template value. */
  static read(value: unknown): ReportingPeriod | undefined {
    return value instanceof PeriodDrop ? value.#period : undefined;
  }

  override get(key: string): PeriodDrop | number | string | undefined {
    if (key === 'previous') return new PeriodDrop(previousPeriod(this.#period));
    const { kind, year, ordinal, id, label } = this.#period;
    const entries: Readonly<Record<string, number | string>> = { id, kind, label, ordinal, year };
    if (key === 'month') return kind === 'month' ? ordinal : undefined;
    return Object.hasOwn(entries, key) ? entries[key] : undefined;
  }
}
