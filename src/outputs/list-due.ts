import { hasData, listDuePeriods } from '../analysis/index.js';
import {
  type Dataset,
  type DocumentState,
  documentState,
  findDeadline,
  inRegime,
  isOnlyNumbered,
  type PeriodWindow,
  parsePeriod,
  type Regime,
  type ReportingPeriod,
} from '../model/index.js';
import type { Workspace, WorkspaceFiles } from '../workspace/index.js';
import { listNeeds, type Need } from './list-needs.js';
import { createTarget } from './target.js';

/** Số mục, figures with the results of indicators. */
export interface NeedCount {
  readonly figures: number;
  readonly tasks: number;
}

/** Một báo cáo phải lập: its window and deadline, how far it is, and what it lacks from whom. */
export interface DueReport {
  readonly template: string;
  readonly period: string;
  readonly window: PeriodWindow;
  /** `YYYY-MM-DD`; undefined where nothing says when. */
  readonly deadline: string | undefined;
  readonly state: DocumentState;
  /** It has a number and a date that nobody has recorded as issued. */
  readonly isNumbered: boolean;
  /** Của những gì văn bản cần; nothing is counted once it has been issued. */
  readonly needed: NeedCount;
  readonly missing: readonly (NeedCount & { readonly agency: string })[];
}

function count(needs: readonly Need[]): NeedCount {
  const tasks = needs.filter(({ kind }) => kind === 'task').length;
  return { figures: needs.length - tasks, tasks };
}

function countByAgency(needs: readonly Need[]): DueReport['missing'] {
  const agencies = [...new Set(needs.map(({ agency }) => agency))].sort();
  return agencies.map((agency) => ({ agency, ...count(needs.filter((need) => need.agency === agency)) }));
}

/** A report of the list. */
interface Asked {
  readonly template: string;
  readonly regime: Regime;
  readonly period: ReportingPeriod;
}

function describe(files: WorkspaceFiles, { template, regime, period }: Asked): DueReport {
  const recorded = documentState(files.dataset, template, period);
  const needs = recorded === 'issued' ? [] : listNeeds(files, createTarget('document', template, period));
  const isNumbered = isOnlyNumbered(files.dataset, template, period);
  // What has merely been opened is not begun: nothing that it needs is in.
  const isEmpty = needs.length > 0 && !needs.some(({ isGiven }) => isGiven);
  const state = recorded === 'draft' && isEmpty && !isNumbered ? 'open' : recorded;
  return {
    template,
    period: period.id,
    window: period.window,
    deadline: findDeadline(period, regime),
    state,
    isNumbered,
    needed: count(needs),
    missing: countByAgency(needs.filter(({ isGiven }) => !isGiven)),
  };
}

function listRecorded(dataset: Dataset, template: string, regime: Regime) {
  return [...dataset.documents.values()].flatMap(({ record }) => {
    const period = record.template === template ? parsePeriod(record.period) : undefined;
    if (period === undefined) return [];
    const isNumbered = isOnlyNumbered(dataset, template, period);
    const isPending = documentState(dataset, template, period) === 'draft' && !isNumbered;
    const isBegun = !isPending || hasData(dataset, period);
    return [{ period: inRegime(period, regime), isPending, isBegun }];
  });
}

/** By the day it is due; without a deadline, the day its figures are closed. */
function dayOf({ deadline, window }: DueReport): string {
  return deadline ?? window.to;
}

/** Các báo cáo phải lập tính đến một ngày (`YYYY-MM-DD`), the first due first. */
export async function listDue(workspace: Workspace, on: string): Promise<readonly DueReport[]> {
  const files = await workspace.openFiles();
  const reports = workspace.summary.templates.flatMap(({ id: template, kind, regime }) => {
    if (kind !== 'report' || regime === undefined) return [];
    const recorded = listRecorded(files.dataset, template, regime);
    return listDuePeriods(regime, on, recorded).map((period) =>
      describe(files, { template, regime, period }),
    );
  });
  return reports.sort((left, right) =>
    dayOf(left) < dayOf(right) ? -1 : dayOf(left) > dayOf(right) ? 1 : 0,
  );
}
