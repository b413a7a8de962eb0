import { childLocation, type Location } from '../diagnostics/index.js';
import {
  type Dataset,
  type IssuedDocument,
  placeOfEntry,
  type Statement,
  type Task,
  type TaskList,
} from '../model/index.js';
import { STATEMENT_LISTS } from './period-sentences.js';

/** Câu chữ có số liệu đi kèm: `metrics` are `system/metric`; without a period it speaks of any time. */
export interface SupportedText {
  readonly text: string;
  readonly metrics: readonly string[];
  readonly period?: string;
  readonly location: Location;
}

function listOfTask(task: Task, location: Location): readonly SupportedText[] {
  const { metrics = [], progress = [] } = task;
  const own = (['title', 'result'] as const).flatMap((key) => {
    const text = task[key];
    const isSupported = text !== undefined && metrics.length > 0;
    return isSupported ? [{ text, metrics, location: childLocation(location, key) }] : [];
  });
  const reported = progress.flatMap((entry, index) => {
    const { result, period, metrics: ofPeriod = [] } = entry;
    if (result === undefined || ofPeriod.length === 0) return [];
    const place = childLocation(placeOfEntry(location, 'progress', index, entry), 'result');
    return [{ text: result, metrics: ofPeriod, period, location: place }];
  });
  return [...own, ...reported];
}

function listOfStatements(
  statements: readonly Statement[] | undefined,
  location: Location,
  periodOfAll?: string,
): readonly SupportedText[] {
  return (statements ?? []).flatMap(({ text, metrics = [], period = periodOfAll }, index) =>
    metrics.length === 0
      ? []
      : [{ text, metrics, ...(period && { period }), location: childLocation(location, index, 'text') }],
  );
}

function listOfList({ tasks, sections = [] }: TaskList, location: Location): readonly SupportedText[] {
  return [
    ...sections.flatMap(({ statements }, index) =>
      listOfStatements(statements, childLocation(location, 'sections', index, 'statements')),
    ),
    ...tasks.flatMap((task, index) => listOfTask(task, childLocation(location, 'tasks', index))),
  ];
}

function listOfDocument(document: IssuedDocument, location: Location): readonly SupportedText[] {
  return STATEMENT_LISTS.flatMap((key) =>
    listOfStatements(document[key], childLocation(location, key), document.period),
  );
}

/** Mọi câu chữ có số liệu đi kèm. */
export function listSupportedTexts(dataset: Dataset): readonly SupportedText[] {
  return [
    ...[...dataset.tasks.values()].flatMap(({ record, location }) => listOfList(record, location)),
    ...[...dataset.documents.values()].flatMap(({ record, location }) => listOfDocument(record, location)),
  ];
}
