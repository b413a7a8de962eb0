import type { Problem } from '../../diagnostics/index.js';
import { groupBy, previousPeriod } from '../../model/index.js';
import type { Check } from '../check.js';
import { listPeriodSentences, type PeriodSentence } from '../period-sentences.js';

/** A day or month that belongs to one period; "từ ngày 18/8" goes on to be so. */
const DATED =
  /(?<!từ )(?<!kể từ )(?:ngày \d{1,2}(?:\/\d| tháng)|(?<!từ )tháng \d{1,2}(?!\d)|quý [IVX\d])|(?<!(?:từ|số)(?: ngày)? )(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}/iu;

function fold({ text }: PeriodSentence): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function createProblem(sentence: PeriodSentence, earlier: PeriodSentence): Problem {
  return {
    code: 'sentence-repeated',
    location: sentence.location,
    message: {
      vi: `Câu của ${sentence.period.label} giống hệt câu của ${earlier.period.label}, cả ngày tháng.`,
      en: `The sentence for ${sentence.period.id} is that of ${earlier.period.id}, dates and all.`,
    },
    hint: {
      vi: 'Viết kết quả của kỳ này; nếu kỳ này không có gì mới thì bỏ ngày tháng cũ.',
      en: 'Write what this period brought; if nothing did, drop the old dates.',
    },
    related: [{ location: earlier.location, message: { vi: 'Câu kỳ trước.', en: 'The earlier sentence.' } }],
  };
}

function checkSeries(sentences: readonly PeriodSentence[]): readonly Problem[] {
  if (sentences.length < 2) return [];
  const known = new Map(sentences.map((sentence) => [`${sentence.period.id} ${fold(sentence)}`, sentence]));
  return sentences.flatMap((sentence) => {
    if (!DATED.test(sentence.text)) return [];
    const earlier = known.get(`${previousPeriod(sentence.period).id} ${fold(sentence)}`);
    return earlier ? [createProblem(sentence, earlier)] : [];
  });
}

/** Câu của kỳ mới chép lại câu kỳ trước cùng ngày tháng của nó. */
export const checkRepeatedSentences: Check = (dataset) =>
  [...groupBy(listPeriodSentences(dataset), ({ series }) => series).values()].flatMap(checkSeries);
