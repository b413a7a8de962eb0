import type { Inline } from '../../document/index.js';
import {
  isCitation,
  PERIOD_SUBJECT,
  type ProseMention,
  parsePeriod,
  type ReportingPeriod,
  readProse,
  withWindow,
} from '../../model/index.js';
import type { Composition } from '../composition.js';
import type { Datum } from '../values/datum.js';
import { printMention } from './print-mention.js';

/** Where a text of the data stands, and the period that its figures are of: that of the document when it says none. */
export type TextDatum = Pick<Datum, 'asOf' | 'assignedFor' | 'location' | 'period' | 'source'>;

/** Viện dẫn một văn bản mà câu nêu. */
type Cite = (id: string) => readonly Inline[];

/** "năm 2026": a task of a plan says the plan's year, whenever its progress is reported. */
function namePeriod({ input }: Composition, { assignedFor, period }: TextDatum): string {
  const id = assignedFor ?? period;
  return (id === undefined ? undefined : parsePeriod(id)?.label) ?? input.period.label;
}

/** The period of a sentence, of the same regime as that of the document. */
function findPeriod({ input: { period } }: Composition, id: string | undefined): ReportingPeriod {
  const own = id === undefined || id === period.id ? undefined : parsePeriod(id);
  return own ? withWindow(own, period.windowDays) : period;
}

/** Findings about a figure lead to the sentence that names it. */
function printAtSentence(
  composition: Composition,
  mention: ProseMention,
  datum: TextDatum,
): readonly Inline[] {
  const period = findPeriod(composition, datum.period);
  return composition.cursor.comeBack(() => {
    composition.cursor.enterSentence(datum.location);
    return printMention(composition, mention, period);
  });
}

function printPart(
  composition: Composition,
  mention: ProseMention,
  datum: TextDatum,
  cite: Cite,
): readonly Inline[] {
  if (mention.subject === PERIOD_SUBJECT) return [{ type: 'text', value: namePeriod(composition, datum) }];
  return isCitation(mention) ? cite(mention.subject) : printAtSentence(composition, mention, datum);
}

/** Chữ của dữ liệu với các chỗ điền của nó; what is written wrong is a finding of the data, and stands as it is. */
export function expandProse(
  composition: Composition,
  text: string,
  datum: TextDatum,
  cite: Cite,
): readonly Inline[] {
  const inlines: Inline[] = [];
  let words = '';
  const putWords = () => {
    if (words !== '')
      inlines.push({ type: 'figure', value: words, origin: composition.sources.originOf(datum) });
    words = '';
  };
  for (const part of readProse(text)) {
    if (part.type === 'words') words += part.value;
    else if (part.type === 'fault') words += part.text;
    else {
      putWords();
      inlines.push(...printPart(composition, part, datum, cite));
    }
  }
  putWords();
  return inlines;
}
