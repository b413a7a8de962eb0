import type { Failure } from '../../diagnostics/index.js';
import { inRegime, nameTarget, readRegime } from '../../model/index.js';
import type { Workspace } from '../../workspace/index.js';
import { listNeeds } from '../list-needs.js';
import type { Target } from '../target.js';
import { type DataChange, refuseOpening } from './data-change.js';
import { writeSchemaLine } from './schema-line.js';
import { findFormer, writeRecord } from './write-record.js';
import { type OpeningPlace, writeReturns } from './write-returns.js';

function isFailure(change: DataChange | Failure): change is Failure {
  return 'code' in change;
}

function readPlace(
  { snapshot }: Workspace,
  { dataset, period }: Pick<OpeningPlace, 'dataset' | 'period'>,
): OpeningPlace {
  const texts = new Map(snapshot.data.files.map(({ name, text }) => [name, text]));
  return {
    dataset,
    period,
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
  const place = readPlace(workspace, { dataset: files.dataset, period });
  const changes = [
    ...openRecord(place, workspace.snapshot.label, target),
    ...writeReturns(place, listNeeds(files, target)),
  ];
  const refused = changes.find(isFailure);
  return refused ?? changes.filter((change): change is DataChange => !isFailure(change));
}
