import { previousPeriod, type ReportingPeriod } from '../../model/index.js';
import { Drop } from './drop.js';

type ReadEntry = (period: ReportingPeriod) => PeriodDrop | number | string | undefined;

const ENTRIES: ReadonlyMap<string, ReadEntry> = new Map<string, ReadEntry>([
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['label', ({ label }) => label],
  ['month', ({ kind, ordinal }) => (kind === 'month' ? ordinal : undefined)],
  ['ordinal', ({ ordinal }) => ordinal],
  ['previous', (period) => new PeriodDrop(previousPeriod(period))],
  ['year', ({ year }) => year],
]);

/** Những tên mà một kỳ có trong mẫu. */
export const PERIOD_KEYS: readonly string[] = [...ENTRIES.keys()];

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
    return ENTRIES.get(key)?.(this.#period);
  }
}
