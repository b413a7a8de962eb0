import { childLocation, type Localized, type Location, type Problem } from '../../diagnostics/index.js';
import {
  type Dataset,
  type EntryList,
  groupBy,
  type IndicatorResult,
  type Progress,
  placeOfEntry,
} from '../../model/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex } from '../dataset-index.js';
import { listRepeatedFigures } from '../repeated-returns.js';

/** Một mục của một kỳ, and where its period stands. */
interface PeriodEntry {
  readonly period: string;
  readonly location: Location;
}

function describe(entry: PeriodEntry, first: PeriodEntry, what: Localized): Problem {
  return {
    code: 'duplicate-entry',
    location: entry.location,
    message: {
      vi: `${what.vi} kỳ ${entry.period} đã ghi ở chỗ khác.`,
      en: `${what.en} of ${entry.period} is given elsewhere already.`,
    },
    hint: {
      vi: 'Sửa kỳ nếu ghi nhầm, hoặc gộp hai mục làm một.',
      en: 'Mend the period if it is a slip, or make one entry of the two.',
    },
    related: [{ location: first.location, message: { vi: 'Mục kia.', en: 'The other entry.' } }],
  };
}

/** Entries with one key: each but the first is a finding. */
function findRepeated(
  entries: readonly PeriodEntry[],
  what: Localized,
  keyOf: (entry: PeriodEntry) => string = ({ period }) => period,
): readonly Problem[] {
  return [...groupBy(entries, keyOf).values()].flatMap(([first, ...rest]) =>
    first ? rest.map((entry) => describe(entry, first, what)) : [],
  );
}

function listPeriods(
  entries: readonly (IndicatorResult | Progress)[],
  parent: Location,
  list: EntryList,
): readonly PeriodEntry[] {
  return entries.map((entry, index) => ({
    period: entry.period,
    location: childLocation(placeOfEntry(parent, list, index, entry), 'period'),
  }));
}

function* checkDocuments({ documents }: Dataset): Iterable<Problem> {
  const byTemplate = groupBy(documents.values(), ({ record }) => record.template);
  for (const [template, group] of byTemplate) {
    const entries = group.map(({ record: { period }, location }) => ({
      period,
      location: childLocation(location, 'period'),
    }));
    const what = { vi: `Văn bản của mẫu "${template}"`, en: 'The document' };
    yield* findRepeated(entries, what, ({ period }) => period.toLowerCase());
  }
}

function* checkProgress({ tasks }: Dataset): Iterable<Problem> {
  for (const { record, location } of tasks.values()) {
    for (const [index, { progress = [] }] of record.tasks.entries()) {
      const periods = listPeriods(progress, childLocation(location, 'tasks', index), 'progress');
      yield* findRepeated(periods, { vi: 'Tiến độ', en: 'The progress' });
    }
  }
}

function* checkResults({ indicators }: Dataset): Iterable<Problem> {
  for (const { record, location } of indicators.values()) {
    for (const [index, { results = [] }] of record.indicators.entries()) {
      const periods = listPeriods(results, childLocation(location, 'indicators', index), 'results');
      yield* findRepeated(periods, { vi: 'Kết quả', en: 'The result' });
    }
  }
}

function* checkFigures({ series }: DatasetIndex): Iterable<Problem> {
  for (const entry of series) {
    const what = { vi: `Số liệu "${entry.metric.name}"`, en: `The figure "${entry.metric.name}"` };
    for (const { first, second, period } of listRepeatedFigures(entry)) {
      yield describe({ period: period.id, location: second }, { period: period.id, location: first }, what);
    }
  }
}

/**
 * Mỗi kỳ một mục: one document of a template, one progress entry of a task, one result of an indicator, one figure
 * that agencies report.
 */
export const checkDuplicateEntries: Check = (dataset, index) => [
  ...checkDocuments(dataset),
  ...checkProgress(dataset),
  ...checkResults(dataset),
  ...checkFigures(index),
];
