import { metricOfMember } from '../../analysis/index.js';
import type { Failure } from '../../diagnostics/index.js';
import {
  type Dataset,
  findIssuingAgency,
  findMetric,
  type Metric,
  nameReturn,
  nameReturnFile,
  parsePeriod,
  type ReportingPeriod,
  withWindow,
} from '../../model/index.js';
import { formatSpan, upcaseFirst } from '../../text/index.js';
import { metricAsIssued } from '../issue/as-issued.js';
import { LIST_OF_NEED, type Need } from '../list-needs.js';
import { type DataChange, refuseOpening } from './data-change.js';
import { type Addition, insertLines } from './insert-lines.js';
import { wrapComment, writeFigure, writeResult, writeTask } from './word-entry.js';
import { writePeriod } from './write-record.js';

/** Nơi mở các báo cáo: the data, and the texts of its files. */
export interface OpeningPlace {
  readonly dataset: Dataset;
  readonly readText: (name: string) => string | undefined;
  readonly writeSchemaLine: (name: string, kind: string) => string;
  /** The period of the document, in its regime. */
  readonly period: ReportingPeriod;
  readonly template: string;
}

/** What the agency is asked: as a member of the group that reports a metric, its own value; else as it was issued before. */
function findAsked({ dataset, period: own, template }: OpeningPlace, need: Need): Metric | undefined {
  const { path, agency, period: id } = need;
  const metric = findMetric(dataset, path)?.metric;
  const member = metric?.group?.members.find((one) => one.id === agency);
  if (metric && member) return metricOfMember(metric, member);
  const period = parsePeriod(id);
  return period && metricAsIssued(dataset, path, withWindow(period, own.windowDays), template);
}

/** The comment and the empty line of a need; nothing where the data has no such thing. */
function writeNeed(place: OpeningPlace, need: Need): readonly string[] {
  const { kind, path, period: id } = need;
  const { dataset } = place;
  const period = parsePeriod(id);
  const [owner = '', part = ''] = path.split('/');
  if (period === undefined) return [];
  if (kind === 'figure') {
    const metric = findAsked(place, need);
    return metric ? writeFigure(path, metric, period) : [];
  }
  if (kind === 'task') {
    const task = dataset.tasks.get(owner)?.record.tasks.find((one) => one.id === part);
    return task ? writeTask(path, task, period) : [];
  }
  const indicator = dataset.indicators.get(owner)?.record.indicators.find((one) => one.id === part);
  return indicator ? writeResult(path, indicator, period) : [];
}

function listAdditions(place: OpeningPlace, needs: readonly Need[]): readonly Addition[] {
  return Object.entries(LIST_OF_NEED).map(([kind, list]) => ({
    list,
    entries: needs.filter((need) => need.kind === kind).map((need) => writeNeed(place, need)),
  }));
}

function writeHead(place: OpeningPlace, name: string, { agency, period: id }: Need): string {
  const named = parsePeriod(id);
  const period = named && withWindow(named, place.period.windowDays);
  const who = place.dataset.agencies.get(agency)?.record.name ?? agency;
  const about = `${who} báo cáo ${period?.label ?? id}, tính ${period ? formatSpan(period.window) : id}.`;
  const lines = [
    place.writeSchemaLine(name, 'returns'),
    ...wrapComment(upcaseFirst(about)),
    ...wrapComment(
      'Điền sau dấu hai chấm; số viết trần: 26082; 99.75. Mục để trống là chưa có, không phải số 0.',
    ),
    ...wrapComment(
      'Sau dấu chấm phẩy của mỗi chú thích là kỳ trước. Tình trạng nhiệm vụ: done, ongoing, maintained, planned, notStarted; nhiệm vụ không báo cáo trong kỳ thì xóa dòng.',
    ),
    `agency: ${agency}`,
    `period: ${period ? writePeriod(period) : id}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A return of the period that asks for it already, or gives it; each member of a group is asked in its own. */
function isAsked(dataset: Dataset, { kind, path, period, agency }: Need): boolean {
  const group = kind === 'figure' ? findMetric(dataset, path)?.metric.group : undefined;
  const isMember = group?.members.some(({ id }) => id === agency) ?? false;
  return [...dataset.returns.values()].some(
    ({ record }) =>
      record.period === period &&
      (!isMember || record.agency === agency) &&
      Object.hasOwn(record[LIST_OF_NEED[kind]] ?? {}, path),
  );
}

function writeReturn(place: OpeningPlace, needs: readonly [Need, ...Need[]]): DataChange | Failure {
  const [first] = needs;
  const key = nameReturn(first);
  const name = nameReturnFile(key);
  const before = place.readText(name);
  const isSound = before === undefined || place.dataset.returns.has(key);
  const text = isSound
    ? insertLines(before ?? writeHead(place, name, first), listAdditions(place, needs))
    : undefined;
  if (text !== undefined) return { name, text };
  return refuseOpening(
    { vi: `Không ghi thêm được vào ${name}.`, en: `Nothing can be added to ${name}.` },
    isSound
      ? {
          vi: 'Có mục viết trên một dòng với khóa của nó: xuống dòng từng mục rồi chạy lại.',
          en: 'A list stands on one line with its key: give each entry a line and run it again.',
        }
      : {
          vi: 'Sửa lỗi của tệp này trước (qnds validate).',
          en: 'Mend the errors of the file first (qnds validate).',
        },
  );
}

/** Các báo cáo cần có, one for each agency and period; what is asked for or given already is left alone. */
export function writeReturns(place: OpeningPlace, needs: readonly Need[]): readonly (DataChange | Failure)[] {
  const open = needs.filter((need) => !need.isGiven && !isAsked(place.dataset, need));
  const byReturn = new Map<string, [Need, ...Need[]]>();
  for (const one of open) {
    const need = { ...one, agency: findIssuingAgency(place.dataset, one.agency) };
    const group = byReturn.get(nameReturn(need));
    if (group) group.push(need);
    else byReturn.set(nameReturn(need), [need]);
  }
  return [...byReturn.values()].map((group) => writeReturn(place, group));
}
