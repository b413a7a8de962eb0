import { findIndicatorSets, groupIndicators, hasResults } from '../../../analysis/index.js';
import { childLocation } from '../../../diagnostics/index.js';
import type { IndicatorSet, Located, ReportingPeriod } from '../../../model/index.js';
import { formatRoman } from '../../../text/index.js';
import { printProse } from '../../cite/cite.js';
import type { Composition } from '../../composition.js';
import { verdict } from '../../filters/indicator-filters.js';
import { toInlines } from '../../filters/print.js';
import { result } from '../../filters/result-filter.js';
import { DatumDrop, toDatum, wrapChild } from '../../values/datum.js';
import { GapDrop } from '../../values/gap-drop.js';
import { PeriodDrop } from '../../values/period-drop.js';
import { Printed } from '../../values/printed.js';
import { type AnnexRow, type ListRows, orEmpty, RowDrop } from './row.js';

/** The number of a result: empty where it has words only, a gap where it has nothing (of which a check warns). */
function chooseNumber(found: unknown): unknown {
  const datum = DatumDrop.read(found);
  if (datum === undefined || wrapChild(datum, 'value') instanceof DatumDrop) return found;
  if (wrapChild(datum, 'wording') instanceof DatumDrop) return '';
  return new GapDrop('kết quả');
}

/** The words of a result, with its footnote. */
function composeWording(composition: Composition, found: unknown): unknown {
  const datum = DatumDrop.read(found);
  if (datum === undefined) return '';
  const wording = orEmpty(wrapChild(datum, 'wording'));
  const note = DatumDrop.read(wrapChild(datum, 'footnote'));
  if (typeof note?.value !== 'string') return wording;
  const children = printProse(composition, note.value, note);
  return new Printed([...toInlines(composition, wording), { type: 'footnote', children }]);
}

function* listIndicatorRows(
  composition: Composition,
  located: Located<IndicatorSet>,
  period: ReportingPeriod,
  withResults: boolean,
): Iterable<AnnexRow> {
  const set = toDatum(located);
  const indicators = childLocation(located.location, 'indicators');
  for (const { group, groupIndex, rows } of groupIndicators(located.record)) {
    if (group) {
      const title = wrapChild(
        { value: group, location: childLocation(located.location, 'groups', groupIndex) },
        'title',
      );
      yield { type: 'group', ordinal: formatRoman(groupIndex + 1), title };
    }
    for (const { indicator, index, ordinal } of rows) {
      const drop = new DatumDrop({ ...set, value: indicator, location: childLocation(indicators, index) });
      const asked = new PeriodDrop(period);
      const found = withResults ? result(composition, drop, asked) : '';
      yield {
        type: 'values',
        row: new RowDrop<'indicator-results' | 'indicator-targets'>({
          ordinal,
          indicator: drop,
          leadAgencies: orEmpty(drop.get('leadAgencies') as DatumDrop),
          result: chooseNumber(found),
          wording: composeWording(composition, found),
          verdict: withResults ? verdict(composition, drop, asked) : '',
        }),
      };
    }
  }
}

/** Dòng của `indicator-results`: chỉ tiêu và kết quả trong kỳ. */
export const listResults: ListRows = function* (composition, period) {
  for (const set of findIndicatorSets(composition.input.dataset, period)) {
    const { dataset, draft } = composition.input;
    if (hasResults(dataset, set.record, period) || draft) {
      yield* listIndicatorRows(composition, set, period, true);
    }
  }
};

/** Dòng của `indicator-targets`: chỉ tiêu giao. */
export const listTargets: ListRows = function* (composition, period) {
  for (const set of findIndicatorSets(composition.input.dataset, period)) {
    yield* listIndicatorRows(composition, set, period, false);
  }
};
