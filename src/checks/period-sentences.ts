import { childLocation, type Location } from '../diagnostics/index.js';
import { type Dataset, parsePeriod, placeOfEntry, type ReportingPeriod } from '../model/index.js';
import { listTasks } from './progress-entries.js';

/** Câu chữ của một kỳ; sentences of one `series` follow one another from period to period. */
export interface PeriodSentence {
  readonly text: string;
  readonly period: ReportingPeriod;
  readonly series: string;
  readonly location: Location;
}

/** Các danh sách ý của văn bản. */
export const STATEMENT_LISTS = ['achievements', 'shortcomings', 'nextSteps', 'recommendations'] as const;

function listOfTasks(dataset: Dataset): readonly PeriodSentence[] {
  return listTasks(dataset).flatMap(([{ record, location }, list]) =>
    (record.progress ?? []).flatMap((progress, index) => {
      const { period: id, result } = progress;
      const period = parsePeriod(id);
      if (result === undefined || period === undefined) return [];
      const place = childLocation(placeOfEntry(location, 'progress', index, progress), 'result');
      return [{ text: result, period, series: `${list.id}/${record.id}`, location: place }];
    }),
  );
}

function listOfDocuments({ documents }: Dataset): readonly PeriodSentence[] {
  return [...documents.values()].flatMap(({ record, location }) => {
    const own = parsePeriod(record.period);
    if (own === undefined) return [];
    return STATEMENT_LISTS.flatMap((key) =>
      (record[key] ?? []).map(({ text, period: id = '' }, index) => ({
        text,
        period: parsePeriod(id) ?? own,
        series: `${record.template} ${key}`,
        location: childLocation(location, key, index, 'text'),
      })),
    );
  });
}

/** Mọi câu chữ viết cho một kỳ: results of tasks, statements of documents. */
export function listPeriodSentences(dataset: Dataset): readonly PeriodSentence[] {
  return [...listOfTasks(dataset), ...listOfDocuments(dataset)];
}
