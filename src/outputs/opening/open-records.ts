import { composeDocument } from '../../compose/index.js';
import {
  type Dataset,
  type IndicatorSet,
  type Located,
  nameTarget,
  parsePeriod,
  type ReportingPeriod,
  type TaskList,
} from '../../model/index.js';
import type { WorkspaceFiles } from '../../workspace/index.js';
import type { Target } from '../target.js';
import { carryIndicatorSet, carryTaskList } from './carry-over.js';
import type { DataChange } from './data-change.js';
import type { OpeningPlace } from './write-returns.js';

/** Bản ghi mà mẫu gọi theo tên và kỳ, as in `for_period`. */
interface WantedRecord {
  readonly collection: 'indicators' | 'tasks';
  readonly name: string;
  readonly period: ReportingPeriod;
}

function isCarried(collection: string): collection is WantedRecord['collection'] {
  return collection === 'indicators' || collection === 'tasks';
}

/** The records that the document asks for by name and period, and that are not there. */
function listWanted(files: WorkspaceFiles, { id, period }: Target): readonly WantedRecord[] {
  const template = files.readTemplate(id)?.template;
  if (template === undefined) return [];
  const wanted = new Map<string, WantedRecord>();
  composeDocument(template, {
    dataset: files.dataset,
    period,
    draft: true,
    locate: (location) => files.locate(location),
    findAnnex: (annex) => files.readAnnex(annex)?.annex,
    onNeed: (need) => {
      if (need.kind !== 'record' || need.isGiven || !isCarried(need.collection)) return;
      const { collection, name } = need;
      wanted.set(`${collection}/${nameTarget(name, need.period.id)}`, {
        collection,
        name,
        period: need.period,
      });
    },
  });
  return [...wanted.values()];
}

/** The same record of the last period before. */
function findEarlier<T>(
  collection: ReadonlyMap<string, Located<T>>,
  { name, period }: WantedRecord,
): { readonly located: Located<T>; readonly period: ReportingPeriod } | undefined {
  return [...collection]
    .flatMap(([id, located]) => {
      const own = id.startsWith(`${name}-`) ? parsePeriod(id.slice(name.length + 1)) : undefined;
      return own && own.kind === period.kind && own.end < period.start ? [{ located, period: own }] : [];
    })
    .sort((left, right) => (left.period.end < right.period.end ? -1 : 1))
    .at(-1);
}

/** The document that assigns the tasks of a period: that of the template itself. */
function findOrigin(
  { documentsByTarget }: Dataset,
  target: Target,
  { period }: WantedRecord,
): string | undefined {
  const name = nameTarget(target.id, period.id);
  const isOwn = name === nameTarget(target.id, target.period.id);
  return isOwn || documentsByTarget.has(name) ? name : undefined;
}

function carry(dataset: Dataset, target: Target, wanted: WantedRecord): readonly string[] | undefined {
  if (wanted.collection === 'indicators') {
    const found = findEarlier<IndicatorSet>(dataset.indicators, wanted);
    return found && carryIndicatorSet(found.located.record, { from: found.period, to: wanted.period });
  }
  const found = findEarlier<TaskList>(dataset.tasks, wanted);
  const step = found && { from: found.period, to: wanted.period };
  return found && step && carryTaskList(found.located.record, step, findOrigin(dataset, target, wanted));
}

/** Các danh sách, bộ chỉ tiêu của kỳ: carried over from the last period that has them, as far as there is one. */
export function openRecords(
  files: WorkspaceFiles,
  place: OpeningPlace,
  target: Target,
): readonly DataChange[] {
  return listWanted(files, target).flatMap((wanted) => {
    const lines = carry(files.dataset, target, wanted);
    const name = `${wanted.collection}/${nameTarget(wanted.name, wanted.period.id)}.yaml`;
    if (lines === undefined || place.readText(name) !== undefined) return [];
    return [{ name, text: `${[place.writeSchemaLine(name, wanted.collection), ...lines].join('\n')}\n` }];
  });
}
