import Workbook from 'exceljs/lib/doc/workbook.js';
import type { CollectionForm } from '../collection-form.js';
import { FORM_VERSION, META_SHEET } from '../columns.js';
import { drawFigures } from './draw-figures.js';
import { drawGuidance } from './draw-guidance.js';
import { drawTasks } from './draw-tasks.js';
import { MADE, sealWorkbook } from './seal-workbook.js';

/** Sheet ẩn: whose form it is, of what period and days and which layout, and which rows it has. */
function addMeta(workbook: InstanceType<typeof Workbook>, form: CollectionForm): void {
  const sheet = workbook.addWorksheet(META_SHEET, { state: 'veryHidden' });
  sheet.addRows([
    ['version', FORM_VERSION],
    ['agency', form.agency.id],
    ['period', form.period.id],
    ['from', form.period.window.from],
    ['to', form.period.window.to],
    ...form.figures.map(({ kind, id }) => [kind, id]),
    ...form.tasks.map(({ id }) => ['tasks', id]),
  ]);
}

/** Vẽ biểu mẫu thành tệp Excel; the same form gives the same bytes. */
export async function drawForm(form: CollectionForm): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'qnds';
  workbook.lastModifiedBy = 'qnds';
  workbook.created = MADE;
  workbook.modified = MADE;
  await drawFigures(workbook, form);
  await drawTasks(workbook, form);
  await drawGuidance(workbook, form);
  addMeta(workbook, form);
  return sealWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
