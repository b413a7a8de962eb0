import { assumeProgress, findWorks, lacksOwnResult, type Reported } from '../analysis/index.js';
import { type Need as Asked, composeDocument } from '../compose/index.js';
import {
  type AgencyReturn,
  type Dataset,
  findAgencyOfEntries,
  type Indicator,
  inRegime,
  isPartOf,
  type Metric,
  nameTarget,
  previousPeriod,
  type ReportingGroup,
  type ReportingPeriod,
  readRegime,
} from '../model/index.js';
import type { WorkspaceFiles } from '../workspace/index.js';
import type { Target } from './target.js';

/** Điều mà một văn bản cần: a figure (`system/metric`), the progress of a task (`list/task`), a result (`set/indicator`). */
export interface Need {
  readonly kind: 'figure' | 'result' | 'task';
  readonly path: string;
  /** The period whose entry is wanted: that of the document, or a shorter one that it is made up from. */
  readonly period: string;
  /** Cơ quan báo cáo: who may, who did the last time, who is in charge; else who issues the document. */
  readonly agency: string;
  readonly isGiven: boolean;
}

/** Danh sách của báo cáo mà mỗi loại thuộc về, in the order in which a return has them. */
export const LIST_OF_NEED = {
  figure: 'figures',
  task: 'tasks',
  result: 'indicators',
} as const satisfies Readonly<Record<Need['kind'], keyof AgencyReturn>>;

/** Tên gọi và cơ quan của những gì có thể được hỏi. */
interface Names {
  readonly metrics: ReadonlyMap<Metric, { readonly path: string; readonly operator: string | undefined }>;
  readonly indicators: ReadonlyMap<Indicator, string>;
}

function indexNames(dataset: Dataset): Names {
  const { organisation, systems } = dataset;
  const holders = [
    ...(organisation ? [{ ...organisation.record, id: 'organisation', operator: undefined }] : []),
    ...[...systems.values()].map(({ record }) => record),
  ];
  const metrics = holders.flatMap(({ id, operator, metrics: all = {} }) =>
    Object.entries(all).map(([name, metric]) => [metric, { path: `${id}/${name}`, operator }] as const),
  );
  const indicators = [...dataset.indicators.values()].flatMap(({ record }) =>
    record.indicators.map((indicator) => [indicator, `${record.id}/${indicator.id}`] as const),
  );
  return { metrics: new Map(metrics), indicators: new Map(indicators) };
}

/** What each member of a group owes, and what it has given. */
function listNeedsOfMembers(
  { metric, period }: Asked & { readonly kind: 'figure' },
  { ratio, members }: ReportingGroup,
  { unreported }: Reported,
  { metrics }: Names,
): readonly Need[] {
  const owed = new Map(unreported.map((one) => [one.member.id, one]));
  return members.flatMap(({ id: agency }) => {
    const lacking = owed.get(agency);
    return (ratio ? [ratio.part, ratio.whole] : [metric]).map((one): Need => {
      const isGiven = !lacking?.metrics.includes(one);
      const path = metrics.get(one)?.path ?? '';
      return { kind: 'figure', path, period: period.id, agency, isGiven };
    });
  });
}

/** The entry that a figure wants: of the period itself, which a line of its own answers, whatever months are missing. */
function listFigureNeeds(
  asked: Asked & { readonly kind: 'figure' },
  names: Names,
  issuer: string,
): readonly Need[] {
  const { metric, period, figure } = asked;
  const reported = 'reported' in figure ? figure.reported : undefined;
  if (reported && metric.group) return listNeedsOfMembers(asked, metric.group, reported, names);
  const { path, operator } = names.metrics.get(metric) ?? { path: '', operator: undefined };
  const { reportedBy = [], observations } = metric;
  const last = findAgencyOfEntries(observations);
  const isAllowed = last !== undefined && (reportedBy.length === 0 || reportedBy.includes(last));
  const agency = isAllowed ? last : (reportedBy[0] ?? operator ?? issuer);
  const isGiven = figure.kind === 'given' || figure.kind === 'summed';
  return [{ kind: 'figure', path, period: period.id, agency, isGiven }];
}

function listNeedsOf(asked: Asked, dataset: Dataset, names: Names, issuer: string): readonly Need[] {
  if (asked.kind === 'record') return [];
  if (asked.kind === 'figure') return listFigureNeeds(asked, names, issuer);
  const { period } = asked;
  if (asked.kind === 'result') {
    const { results = [], leadAgencies = [] } = asked.indicator;
    const agency = findAgencyOfEntries(results) ?? leadAgencies[0] ?? issuer;
    const path = names.indicators.get(asked.indicator) ?? '';
    return [{ kind: 'result', path, period: period.id, agency, isGiven: asked.isGiven }];
  }
  const real = dataset.tasks.get(asked.list.id)?.record.tasks.find(({ id }) => id === asked.task.id);
  if (real === undefined) return [];
  const works = findWorks({ ...asked.list, tasks: [real] }, period);
  const isGiven = works.length > 0 && !works.some((work) => lacksOwnResult(work, period.id));
  const agency = findAgencyOfEntries(real.progress ?? []) ?? real.leadAgencies?.[0] ?? issuer;
  return [{ kind: 'task', path: `${asked.list.id}/${real.id}`, period: period.id, agency, isGiven }];
}

/** What an earlier period lacks is no need of this one, but for that which a plan looks back on. */
function isWithin({ period }: Asked, periods: readonly ReportingPeriod[]): boolean {
  return periods.some((whole) => isPartOf(period, whole));
}

/**
 * Những gì một văn bản cần cho kỳ của nó, in the order in which it asks: told by composing it, as if every task that goes
 * on had been reported, so that what stands in a loop or a sentence is there at once. Empty when the template is broken.
 * @param looksBack what it needs of the period before counts too, as in a plan that begins with the year under review.
 */
export function listNeeds(files: WorkspaceFiles, { id, period }: Target, looksBack = false): readonly Need[] {
  const template = files.readTemplate(id)?.template;
  if (template === undefined) return [];
  const { dataset } = files;
  const own = inRegime(period, readRegime(template.frontMatter));
  const periods = looksBack ? [own, previousPeriod(own)] : [own];
  const record = dataset.documentsByTarget.get(nameTarget(id, period.id))?.record;
  const issuer = record?.issuingAuthority ?? template.frontMatter.issuingAuthority;
  const names = indexNames(dataset);
  const needs = new Map<string, Need>();
  composeDocument(template, {
    dataset: periods.reduce(assumeProgress, dataset),
    period,
    draft: true,
    locate: (location) => files.locate(location),
    findAnnex: (annex) => files.readAnnex(annex)?.annex,
    onNeed: (asked) => {
      if (!isWithin(asked, periods)) return;
      for (const need of listNeedsOf(asked, dataset, names, issuer)) {
        needs.set(`${need.kind} ${need.path} ${need.period} ${need.agency}`, need);
      }
    },
  });
  return [...needs.values()];
}
