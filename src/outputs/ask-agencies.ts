import { type Asked, listAsked } from '../forms/index.js';
import { covers, type Dataset, documentState, nameTarget, type ReportingPeriod } from '../model/index.js';
import type { Workspace, WorkspaceFiles } from '../workspace/index.js';
import { LIST_OF_NEED, listNeeds, type Need } from './list-needs.js';
import { createTarget } from './target.js';

const NOTHING: Asked = { figures: [], indicators: [], tasks: [] };

function join(left: Asked, right: Asked): Asked {
  const both = (list: keyof Asked) => [...new Set([...left[list], ...right[list]])];
  return { figures: both('figures'), indicators: both('indicators'), tasks: both('tasks') };
}

/** Drawn up for a longer period than it has to be: it has been opened, or it is the report that is drawn up by default. */
function isDrawnUp({ documentsByTarget, settings }: Dataset, id: string, period: ReportingPeriod): boolean {
  return documentsByTarget.has(nameTarget(id, period.id)) || settings?.record.defaultReport === id;
}

/** The reports of a period: those that are drawn up for such periods and have not been issued. */
function listReports(
  { summary }: Workspace,
  { dataset }: WorkspaceFiles,
  period: ReportingPeriod,
): readonly string[] {
  return summary.templates.flatMap(({ id, regime }) => {
    if (regime === undefined || documentState(dataset, id, period) === 'issued') return [];
    const isDue = regime.kinds.includes(period.kind);
    return isDue || (covers(regime, period.kind) && isDrawnUp(dataset, id, period)) ? [id] : [];
  });
}

function toAsked({ kind, path }: Need): Asked {
  return { ...NOTHING, [LIST_OF_NEED[kind]]: [path] };
}

/** Những gì các báo cáo cần, by the agency that reports it. */
function groupNeeds(
  files: WorkspaceFiles,
  templates: readonly string[],
  period: ReportingPeriod,
): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const template of templates) {
    for (const need of listNeeds(files, createTarget('document', template, period))) {
      if (need.period !== period.id) continue;
      asked.set(need.agency, join(asked.get(need.agency) ?? NOTHING, toAsked(need)));
    }
  }
  return asked;
}

/**
 * Những gì hỏi từng cơ quan cho một kỳ: what the named report needs; without one, what every report of the period needs,
 * and what the agencies themselves are known to report.
 */
export async function askAgencies(
  workspace: Workspace,
  period: ReportingPeriod,
  template: string | undefined,
): Promise<ReadonlyMap<string, Asked>> {
  const files = await workspace.openFiles();
  if (template !== undefined) return groupNeeds(files, [template], period);
  const needed = groupNeeds(files, listReports(workspace, files, period), period);
  const known = listAsked(files.dataset, period);
  const agencies = [...new Set([...needed.keys(), ...known.keys()])].sort();
  return new Map(
    agencies.map((agency) => [agency, join(needed.get(agency) ?? NOTHING, known.get(agency) ?? NOTHING)]),
  );
}
