import { childLocation, type Localized, type Location, type Problem } from '../../diagnostics/index.js';
import { translatePlace } from '../../document/index.js';
import { type Dataset, findDatum, type IssueRecord, type Located } from '../../model/index.js';
import { type CurrentSource, compareFigures, type FigureChange } from './compare-figures.js';
import type { CurrentFigure } from './issued-figures.js';
import { type FigurePair, pairFigures } from './pair-figures.js';

/** Một chỗ khác: a change, where to tell it, and where the document has it. */
interface Difference extends FigureChange {
  readonly location: Location;
  readonly places: readonly string[];
  readonly recorded: readonly Location[];
}

/** Văn bản đã ban hành và dữ liệu bây giờ. */
export interface IssuedSource extends CurrentSource {
  readonly record: Located<IssueRecord>;
}

function comparePair(source: IssuedSource, pair: FigurePair): Difference | undefined {
  const change = compareFigures(source, pair);
  if (change === undefined || isAcknowledged(source.dataset, pair)) return undefined;
  const { index = 0, issued, current } = pair;
  const recorded = childLocation(source.record.location, 'figures', index, 'printed');
  return {
    ...change,
    // Where the whole record of the datum is gone, only the record of the issue is left.
    location: change.location ?? recorded,
    places: [issued?.place ?? current?.figure.place ?? ''],
    recorded: issued ? [recorded] : [],
  };
}

function keyOf({ location, before, now }: Difference): string {
  return JSON.stringify([location.file, location.pointer, before, now]);
}

/** One datum may be printed in several places. */
function mergeSame(differences: readonly Difference[]): readonly Difference[] {
  const merged = new Map<string, Difference>();
  for (const one of differences) {
    const same = merged.get(keyOf(one));
    const { places, recorded } = same ?? { places: [], recorded: [] };
    merged.set(keyOf(one), {
      ...one,
      places: [...places, ...one.places],
      recorded: [...recorded, ...one.recorded],
    });
  }
  return [...merged.values()];
}

function wordChange({ before, now, places }: Difference, id: string): Localized {
  const where = [...new Set(places)].join('; ');
  const placeInEnglish = translatePlace(where);
  if (before === undefined) {
    return {
      vi: `Văn bản ${id} đã ban hành không có "${now}", dữ liệu nay in thêm số này (${where}).`,
      en: `${id} was issued without "${now}", which the data would now print (${placeInEnglish}).`,
    };
  }
  const [vi, en] =
    now === undefined
      ? ['dữ liệu nay không còn số này', 'the data has it no more']
      : [`dữ liệu nay cho "${now}"`, `the data now gives "${now}"`];
  return {
    vi: `Văn bản ${id} đã ban hành in "${before}" (${where}); ${vi}.`,
    en: `${id} was issued with "${before}" (${placeInEnglish}); ${en}.`,
  };
}

const HINT: Localized = {
  vi: 'Văn bản đã ban hành giữ nguyên. Nếu dữ liệu sai thì sửa lại; nếu dữ liệu nay mới đúng và phải ban hành lại thì lập với --reissue; nếu giữ cả hai thì ghi lý do vào acknowledgements.',
  en: 'The issued document stays as it is. Mend the data if it is wrong; if it is right and the document has to be issued again, use --reissue; if both stand, give the reason in acknowledgements.',
};

function describe(difference: Difference, id: string): Problem {
  return {
    code: 'issued-differs',
    location: difference.location,
    message: wordChange(difference, id),
    hint: HINT,
    related: difference.recorded.map((location) => ({
      location,
      message: { vi: 'Văn bản đã ban hành in số này.', en: 'The document was issued with this figure.' },
    })),
  };
}

/** Whether a record around the datum says why it differs. */
function isAcknowledged(dataset: Dataset, { issued, current }: FigurePair): boolean {
  const figure = current?.figure ?? issued;
  const name = figure?.datum ?? figure?.inputs?.[0]?.datum ?? '';
  const around = findDatum(dataset, name)?.around ?? [];
  return around.some(({ acknowledgements }) =>
    ((acknowledgements ?? []) as readonly { readonly code: string }[]).some(
      ({ code }) => code === 'issued-differs',
    ),
  );
}

/** Chỗ mà dữ liệu nay in khác văn bản đã ban hành, as warnings at the data. */
export function findDifferences(source: IssuedSource, current: readonly CurrentFigure[]): readonly Problem[] {
  const { record } = source.record;
  const differences = pairFigures(record.figures, current).flatMap((pair) => comparePair(source, pair) ?? []);
  return mergeSame(differences).map((difference) => describe(difference, record.id));
}
