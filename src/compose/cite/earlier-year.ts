import { findEarlierYear } from '../../analysis/index.js';
import type { Location } from '../../diagnostics/index.js';
import type { Composition } from '../composition.js';

const CODE = 'citation-of-earlier-year';

/**
 * Báo cáo định kỳ vẫn nêu văn bản cho năm cũ: a document that the template itself names, in its head or body, in the
 * period of another year; what a sentence of the data cites is of its own period.
 */
export function reportEarlierYear(composition: Composition, id: string, location: Location): void {
  const { dataset, period, regime } = composition.input;
  const { subject, acknowledgements = [] } = dataset.citations.get(id)?.record ?? {};
  const year = findEarlierYear(subject, period.year);
  const isSettled = acknowledgements.some(({ code }) => code === CODE);
  if (year === undefined || isSettled || regime === undefined || regime.kinds.length === 0) return;
  composition.report({
    code: CODE,
    location,
    message: {
      vi: `Văn bản của ${period.label} nêu "${id}", là văn bản cho năm ${year}.`,
      en: `A document for ${period.id} names "${id}", which is for ${year}.`,
    },
    hint: {
      vi: 'Nêu văn bản của năm này trong mẫu; văn bản cũ vẫn dùng thì ghi nhận lý do ở acknowledgements của nó trong data/citations.yaml.',
      en: 'Name the document of this year in the template; if the old one goes on, acknowledge it at its record in data/citations.yaml.',
    },
  });
}
