import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { type Citation, type Dataset, DISPATCH, groupBy } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import type { Check } from '../check.js';
import { isNormative, readNumber, splitSymbol } from '../citation-symbol.js';

/** Một số văn bản đã cấp. */
interface IssuedNumber {
  readonly sequence: string;
  readonly value: number;
  readonly label: string;
  readonly date: string;
  readonly location: Location;
}

/** Dispatches share one sequence whatever unit drafted them; each other type has its own. */
function nameSequence(symbol: string, type: string): string {
  return type === DISPATCH ? `${DISPATCH} ${splitSymbol(symbol, type).issuer}` : symbol;
}

/** Abbreviations that several bodies use ("BCĐ"): their numbers are no common sequence. */
function listShared({ agencies }: Dataset): ReadonlySet<string> {
  const named = [...agencies.values()].filter(({ record }) => record.abbreviation !== undefined);
  const groups = groupBy(named, ({ record }) => record.abbreviation ?? '');
  return new Set([...groups].flatMap(([name, group]) => (group.length > 1 ? [name] : [])));
}

/** Các ngày đánh lại số, by the id and the abbreviation of the agency: a chairman's plans are numbered with the rest. */
type Restarts = ReadonlyMap<string, readonly string[]>;

function listRestarts({ agencies }: Dataset): Restarts {
  return new Map(
    [...agencies.values()].flatMap(({ record: { id, abbreviation = id, numberingRestarts } }) =>
      numberingRestarts ? [[id, numberingRestarts] as const, [abbreviation, numberingRestarts] as const] : [],
    ),
  );
}

/** How often the numbers of the issuer began anew in that year, up to that date. */
function countRestarts({ symbol = '', issuer = '', date = '' }: Citation, restarts: Restarts): number {
  const names = new Set([issuer, ...symbol.split(/[-/]/)]);
  const dates = new Set([...names].flatMap((name) => restarts.get(name) ?? []));
  return [...dates].filter((restart) => restart.slice(0, 4) === date.slice(0, 4) && restart <= date).length;
}

function* listNumbers(dataset: Dataset): Iterable<IssuedNumber> {
  const [shared, restarts] = [listShared(dataset), listRestarts(dataset)];
  for (const { record, location } of dataset.citations.values()) {
    const { type, number, symbol, date, issuer } = record;
    if (number === undefined || symbol === undefined || date === undefined || isNormative(record)) continue;
    const body = shared.has(splitSymbol(symbol, type).issuer) ? issuer : '';
    const round = countRestarts(record, restarts);
    yield {
      sequence: [nameSequence(symbol, type), body, date.slice(0, 4), round].join('|'),
      value: readNumber(number),
      label: `${number}/${symbol}`,
      date,
      location: childLocation(location, 'number'),
    };
  }
}

/**
 * Chuỗi tăng dài nhất, from the end, so that of two equal ways the later document is the odd one out.
 * Returns those that do not fit: O(n log n).
 */
function findMisfits(numbers: readonly IssuedNumber[]): ReadonlySet<IssuedNumber> {
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (let place = numbers.length - 1; place >= 0; place--) {
    const value = numbers[place]?.value ?? 0;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0]?.value ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    previous.set(place, low > 0 ? tails[low - 1] : undefined);
    tails[low] = place;
  }
  const misfits = new Set(numbers);
  for (let place = tails.at(-1); place !== undefined; place = previous.get(place)) {
    const kept = numbers[place];
    if (kept) misfits.delete(kept);
  }
  return misfits;
}

function describe(misfit: IssuedNumber, other: IssuedNumber): Problem {
  const order = misfit.date < other.date ? ['sớm', 'earlier'] : ['muộn', 'later'];
  return {
    code: 'citation-number-order',
    location: misfit.location,
    message: {
      vi: `Số ${misfit.label} ghi ngày ${rewriteDate(misfit.date)}, ${order[0]} hơn số ${other.label} ngày ${rewriteDate(other.date)}; số và ngày không theo thứ tự.`,
      en: `${misfit.label} is dated ${misfit.date}, ${order[1]} than ${other.label} of ${other.date}; numbers and dates do not agree.`,
    },
    hint: {
      vi: 'Đối chiếu sổ văn bản đi; nếu cơ quan đánh lại số thì ghi numberingRestarts, nếu nguồn ghi như vậy thì ghi nhận lý do.',
      en: 'Check the register; if the issuer began anew, set numberingRestarts; if the source has it so, acknowledge it.',
    },
    related: [
      {
        location: other.location,
        message: { vi: 'Văn bản được so.', en: 'The document it is held against.' },
      },
    ],
  };
}

function compareIssued(left: IssuedNumber, right: IssuedNumber): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1;
  return left.value - right.value;
}

/** The nearest document of the sequence that the misfit contradicts. */
function findContradicted(
  sorted: readonly IssuedNumber[],
  place: number,
  misfits: ReadonlySet<IssuedNumber>,
): IssuedNumber | undefined {
  const { value = 0 } = sorted[place] ?? {};
  const earlier = sorted.slice(0, place).findLast((one) => !misfits.has(one) && one.value > value);
  return earlier ?? sorted.slice(place + 1).find((one) => !misfits.has(one) && one.value < value);
}

function checkSequence(numbers: readonly IssuedNumber[]): readonly Problem[] {
  const sorted = [...numbers].sort(compareIssued);
  const misfits = findMisfits(sorted);
  if (misfits.size === 0) return [];
  return sorted.flatMap((number, place) => {
    const other = misfits.has(number) ? findContradicted(sorted, place, misfits) : undefined;
    return other ? [describe(number, other)] : [];
  });
}

/** Số và ngày của một cơ quan không cùng thứ tự trong năm. */
export const checkCitationNumberOrder: Check = (dataset) =>
  [...groupBy(listNumbers(dataset), ({ sequence }) => sequence).values()].flatMap(checkSequence);
