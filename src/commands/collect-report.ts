import type { Localized } from '../diagnostics/index.js';
import type { ComparedEntry, SentEntry } from '../forms/index.js';
import { placeOfCell } from '../forms/index.js';
import { type CollectedReturn, wordValue } from '../outputs/collecting/index.js';

/** So many names stand in a line. */
const MOST_NAMES = 8;

const STATES: Readonly<Record<ComparedEntry['state'] | 'empty', Localized>> = {
  new: { vi: 'mới', en: 'new' },
  differs: { vi: 'khác', en: 'differs' },
  same: { vi: 'giữ nguyên', en: 'same' },
  empty: { vi: 'để trống', en: 'empty' },
};

function describeEntry({ entry, fields, former, state }: ComparedEntry<SentEntry>): string {
  const told = Object.entries(fields).map(([key, value]) =>
    state === 'new'
      ? `${key}: ${wordValue(value)}`
      : `${key}: ${wordValue(former[key])} → ${wordValue(value)}`,
  );
  const place = `${entry.file}, ${placeOfCell(entry.cell)}`;
  return `    ${entry.id}  ${told.join('; ')}  (${place})`;
}

function listNames(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} +${rest}` : names.join(', ');
}

/** Những gì một báo cáo nhận được, for a person: what is new, what differs, what is the same, what is left empty. */
export function describeReturn({ plan }: CollectedReturn, file: string, language: keyof Localized): string {
  const of = (state: ComparedEntry['state']) => plan.compared.filter((one) => one.state === state);
  const head = (state: keyof typeof STATES, count: number) => `  ${STATES[state][language]}: ${count}`;
  const same = of('same').length;
  const lines = (['new', 'differs'] as const).flatMap((state) =>
    of(state).length === 0 ? [] : [head(state, of(state).length), ...of(state).map(describeEntry)],
  );
  return [
    [...plan.workbooks.keys()].join(', ').concat(` → ${file}`),
    ...lines,
    ...(same > 0 ? [head('same', same)] : []),
    ...(plan.empty.length > 0
      ? [`${head('empty', plan.empty.length)} (${listNames(plan.empty.map(([, id]) => id))})`]
      : []),
    '',
  ].join('\n');
}

/** Cùng những điều ấy, for a machine. */
export function toJson({ plan, taken }: CollectedReturn, file: string): object {
  const written = new Set(taken.map(({ compared }) => compared));
  return {
    agency: plan.agency,
    period: plan.period.id,
    file,
    workbooks: [...plan.workbooks].map(([shown, { digest, receivedDate }]) => ({
      file: shown,
      digest,
      receivedDate,
    })),
    entries: plan.compared.map((compared) => ({
      list: compared.entry.kind,
      id: compared.entry.id,
      state: compared.state,
      taken: written.has(compared),
      file: compared.entry.file,
      cell: placeOfCell(compared.entry.cell),
      ...(compared.state === 'same'
        ? {}
        : { old: pick(compared.former, compared.fields), new: compared.fields }),
    })),
    empty: plan.empty.map(([list, id]) => ({ list, id })),
  };
}

function pick(former: Readonly<Record<string, unknown>>, fields: object): object {
  return Object.fromEntries(
    Object.keys(fields).flatMap((key) => (key in former ? [[key, former[key]]] : [])),
  );
}
