import type { Failure } from '../../diagnostics/index.js';
import { inRegime, nameTarget, readRegime } from '../../model/index.js';
import type { Workspace } from '../../workspace/index.js';
import { listNeeds } from '../list-needs.js';
import type { Target } from '../target.js';
import { type DataChange, refuseOpening } from './data-change.js';
import { openRecords } from './open-records.js';
import { writeSchemaLine } from './schema-line.js';
import { findFormer, writeRecord } from './write-record.js';
import { type OpeningPlace, writeReturns } from './write-returns.js';

function isFailure(change: DataChange | Failure): change is Failure {
  return 'code' in change;
}

function readPlace(
  { snapshot }: Workspace,
  { dataset, period, template }: Pick<OpeningPlace, 'dataset' | 'period' | 'template'>,
): OpeningPlace {
  const texts = new Map(snapshot.data.files.map(({ name, text }) => [name, text]));
  return {
    dataset,
    period,
    template,
    readText: (name) => texts.get(name),
    writeSchemaLine: (name, kind) => writeSchemaLine(snapshot, name, kind),
  };
}

function openRecord(
  place: OpeningPlace,
  label: string,
  { id: template, period }: Target,
): readonly (DataChange | Failure)[] {
  const id = nameTarget(template, period.id);
  const name = `documents/${id}.yaml`;
  if (place.dataset.documentsByTarget.has(id)) return [];
  if (place.readText(name) !== undefined) {
    return [
      refuseOpening(
        {
          vi: `Đã có ${name}, nhưng không phải bản ghi dùng được của văn bản này.`,
          en: `${name} is there, but is no sound record of this document.`,
        },
        { vi: 'Sửa lỗi của tệp này trước (qnds validate).', en: 'Mend the file first (qnds validate).' },
      ),
    ];
  }
  const former = findFormer(place.dataset, template, period);
  const text = former && place.readText(former.location.file.slice(label.length + 1));
  const schemaLine = place.writeSchemaLine(name, 'documents');
  const remembered = former && text !== undefined ? { period: former.record.period, text } : undefined;
  return [{ name, text: writeRecord({ id, template, period }, schemaLine, remembered) }];
}

/** What the document will need once these files are there. */
async function listNeedsWith(
  workspace: Workspace,
  opened: readonly DataChange[],
  target: Target,
  looksBack: boolean,
) {
  const texts = Object.fromEntries(opened.map(({ name, text }) => [name, text]));
  const later = opened.length > 0 ? await workspace.openChanged(texts) : workspace;
  const files = await later.openFiles();
  return {
    all: listNeeds(files, target, looksBack),
    place: (before: OpeningPlace): OpeningPlace => ({ ...before, dataset: files.dataset }),
  };
}

/**
 * Mở một kỳ của một mẫu: the record of the document, and the returns with a line for all that it needs. Nothing that is
 * there is touched; the reason when it cannot be done.
 */
export async function openPeriod(
  workspace: Workspace,
  target: Target,
): Promise<Failure | readonly DataChange[]> {
  const files = await workspace.openFiles();
  const { frontMatter } = files.readTemplate(target.id)?.template ?? {};
  const period = frontMatter ? inRegime(target.period, readRegime(frontMatter)) : target.period;
  const place = readPlace(workspace, { dataset: files.dataset, period, template: target.id });
  const records = openRecords(files, place, target);
  const own = openRecord(place, workspace.snapshot.label, target);
  const opened = [...records, ...own.filter((change): change is DataChange => !isFailure(change))];
  const needs = await listNeedsWith(workspace, opened, target, frontMatter?.kind === 'draft');
  const changes = [...own, ...records, ...writeReturns(needs.place(place), needs.all)];
  const refused = changes.find(isFailure);
  return refused ?? changes.filter((change): change is DataChange => !isFailure(change));
}
