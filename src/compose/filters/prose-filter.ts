import { printProse } from '../cite/cite.js';
import { DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { Printed } from '../values/printed.js';
import { printGap } from './figure.js';
import { reportUnsupported, type TemplateFilter } from './filter.js';
import { toInlines } from './print.js';

/** `prose`: chữ của dữ liệu, with its citations and figures. */
export const prose: TemplateFilter = (composition, value) => {
  const datum = DatumDrop.read(value);
  if (typeof datum?.value === 'string') return new Printed(printProse(composition, datum.value, datum));
  if (value instanceof Printed || value === '') return value;
  if (value instanceof MissingDrop || value instanceof GapDrop)
    return new Printed(toInlines(composition, value));
  reportUnsupported(composition, 'prose', { vi: 'một câu chữ của dữ liệu', en: 'a text of the data' });
  return printGap(undefined);
};
