import { join } from 'node:path';
import { type CollectionForm, FORM_FOLDER, nameForm } from '../forms/index.js';
import type { Workspace } from '../workspace/index.js';
import type { PlacedFile } from './output/place-output.js';
import { placeWorkbook, type WorkbookPlace } from './place-workbook.js';

/** Vẽ một biểu mẫu và đặt vào chỗ. */
export async function placeForm(
  workspace: Workspace,
  form: CollectionForm,
  place: WorkbookPlace,
): Promise<PlacedFile> {
  const { drawForm } = await import('../forms/draw/draw-form.js');
  const name = join(FORM_FOLDER, nameForm(form.agency.id, form.period));
  return placeWorkbook(workspace, name, () => drawForm(form), place);
}
