import { findEarlierObservation, findLatestProgress, listFigureKeys } from '../../analysis/index.js';
import {
  type DatedEntry,
  type Indicator,
  type Metric,
  parsePeriod,
  type ReportingPeriod,
  type SourcedRecord,
  type Task,
} from '../../model/index.js';
import { writeFlow } from './flow-text.js';

const WIDTH = 116;

/** Chú thích YAML, on as many lines as it takes. */
export function wrapComment(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line !== '#') {
      lines.push(line);
      line = '#  ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** What is said about an entry, and is not to be copied with it. */
const REMARKS = ['acknowledgements', 'location', 'note', 'otherReadings', 'source'];

/** In the order in which one would type them. */
const ORDER = ['value', 'qualifier', 'from', 'asOf', 'status', 'completedDate', 'result'];

function pickOwn(entry: DatedEntry & SourcedRecord, leftOut: readonly string[]): object {
  const unwanted = [...REMARKS, ...leftOut];
  const own = Object.entries(entry).filter(([key]) => !unwanted.includes(key));
  const first = ORDER.flatMap((key) => own.filter(([name]) => name === key));
  return Object.fromEntries([...first, ...own]);
}

/** "; 2025-11: 99.75": what was reported last. */
function wordLast(period: string, value: unknown): string {
  return `; ${period}: ${writeFlow(value)}`;
}

/** Số liệu: its name, unit and last value above the empty line. */
export function writeFigure(path: string, metric: Metric, period: ReportingPeriod): readonly string[] {
  const { name, unitOfMeasure } = metric;
  const earlier = findEarlierObservation(metric, period);
  const keys = listFigureKeys(metric, period);
  const own = earlier && pickOwn(earlier, keys.length > 1 ? [] : ['asOf']);
  const isBare = own && Object.keys(own).length === 1;
  const last = earlier && wordLast(earlier.asOf.slice(0, 7), isBare ? earlier.value : own);
  const form = keys.length > 1 ? ` { ${keys.map((key) => `${key}:`).join(' , ')} }` : '';
  return [...wrapComment(`${name} (${unitOfMeasure})${last ?? ''}`), `${path}:${form}`];
}

/** Nhiệm vụ: its title, its last status and wording above the empty line. */
export function writeTask(path: string, task: Task, period: ReportingPeriod): readonly string[] {
  const found = findLatestProgress(task, period)?.progress;
  const last = found && wordLast(found.period, pickOwn(found, ['metrics', 'period']));
  // A sentence that a month has told is asked for anew.
  const isRetold = found?.result !== undefined && found.period !== period.id && period.kind !== 'month';
  const form = isRetold && task.result === undefined ? '{ status: , result: }' : '{ status: }';
  return [...wrapComment(`${task.title}${last ?? ''}`), `${path}: ${form}`];
}

/** Chỉ tiêu: its name, unit and last result above the empty line. */
export function writeResult(path: string, indicator: Indicator, period: ReportingPeriod): readonly string[] {
  const { name, unitOfMeasure, results = [] } = indicator;
  const earlier = results.filter((result) => (parsePeriod(result.period)?.end ?? '') < period.start).at(-1);
  const last = earlier && wordLast(earlier.period, pickOwn(earlier, ['period']));
  return [...wrapComment(`${name} (${unitOfMeasure})${last ?? ''}`), `${path}: { value: }`];
}
