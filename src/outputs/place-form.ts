import { join } from 'node:path';
import type { CollectionForm } from '../forms/index.js';
import { FORM_FOLDER, nameForm } from '../forms/index.js';
import { hashContent } from '../text/index.js';
import type { Workspace } from '../workspace/index.js';
import { describeException } from './output/output-failure.js';
import { type PlacedFile, placeOutput } from './output/place-output.js';
import { StagedFile } from './output/staged-file.js';

/** Nơi ghi các biểu mẫu, and whether one that somebody has begun to fill in is replaced. */
export interface FormPlace {
  /** The folder of the results, absolute and as the user typed it. */
  readonly out: { readonly path: string; readonly shown: string };
  readonly force: boolean;
}

async function stage(workspace: Workspace, folder: string, bytes: Uint8Array): Promise<string | undefined> {
  const file = new StagedFile(workspace.cache.openStaging() ?? folder, 'form');
  try {
    file.append(bytes);
    await file.finish();
    return file.path;
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** Vẽ một biểu mẫu và đặt vào chỗ, whole or not at all; never over one that somebody has filled in. */
export async function placeForm(
  workspace: Workspace,
  form: CollectionForm,
  { out, force }: FormPlace,
): Promise<PlacedFile> {
  const name = nameForm(form.agency.id, form.period);
  const shown = join(out.shown, FORM_FOLDER, name);
  try {
    const { drawForm } = await import('../forms/draw/draw-form.js');
    const bytes = await drawForm(form);
    const folder = join(out.path, FORM_FOLDER);
    const staged = await stage(workspace, folder, bytes);
    const wanted = {
      path: join(folder, name),
      shown,
      format: 'xlsx',
      force,
      minds: 'locks-in-the-way',
    } as const;
    return await placeOutput(
      wanted,
      { hash: hashContent(bytes), ...(staged !== undefined && { staged }) },
      [],
    );
  } catch (error) {
    return { isWritten: false, failure: describeException(shown, error) };
  }
}
