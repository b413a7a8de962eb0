import type { Inline } from '../../document/index.js';
import { printProse } from '../cite/cite.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { ComputedFigure, Printed } from '../values/printed.js';
import { formatPlain, printFigure, printGap } from './figure.js';
import { findEntry, reportAbsent, reportUnsupported } from './filter.js';

const DEFAULT_FORMAT = { name: 'number', format: formatPlain };

/** A text that its schema calls a sentence is never printed with its braces. */
function readSentence(value: unknown): (Datum & { readonly value: string }) | undefined {
  const datum = DatumDrop.read(value);
  if (typeof datum?.value !== 'string' || !datum.value.includes('{')) return undefined;
  return findEntry(datum.location)?.text === 'prose' ? { ...datum, value: datum.value } : undefined;
}

/** What a template value looks like in the document; a missing one is reported and leaves a gap. */
export function toInlines(composition: Composition, value: unknown): readonly Inline[] {
  if (value instanceof Printed) return value.inlines;
  const gap = GapDrop.read(value);
  if (gap) return gap.inlines;
  if (typeof value === 'string') return value === '' ? [] : [{ type: 'text', value }];
  if (typeof value === 'number') return [{ type: 'text', value: String(value) }];
  const sentence = readSentence(value);
  if (sentence) return printProse(composition, sentence.value, sentence);
  if (value instanceof ComputedFigure || value instanceof DatumDrop) {
    return toInlines(composition, printFigure(composition, value, DEFAULT_FORMAT));
  }
  if (value instanceof MissingDrop || value === undefined || value === null) {
    const missing = value instanceof MissingDrop ? value : undefined;
    reportAbsent(composition, missing);
    return printGap(missing).inlines;
  }
  reportUnsupported(composition, '{{ }}', { vi: 'một giá trị in được', en: 'a value that can be printed' });
  return printGap(undefined).inlines;
}
