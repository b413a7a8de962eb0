import type { OfficialDocument } from '../document/index.js';
import type { Workspace } from '../workspace/index.js';
import { drawTrace } from './draw-outputs.js';
import { describeOutputFailure } from './output/output-failure.js';
import { type Placed, placeOutput } from './output/place-output.js';

/** Ghi nguồn gốc số liệu của một văn bản được in thành cây; `path` absolute, `shown` as the user typed it. */
export async function placeTrace(
  document: OfficialDocument,
  workspace: Workspace,
  place: { readonly folder: string; readonly path: string; readonly shown: string },
): Promise<Placed> {
  const staging = workspace.cache.openStaging() ?? place.folder;
  try {
    const { hash, staged } = await drawTrace(document, { name: 'trace', staging });
    const rules = { isGuarded: false, force: false, minds: 'locks-in-the-way' } as const;
    return await placeOutput({ ...place, ...rules }, hash, { stage: async () => staged });
  } catch (error) {
    return { isWritten: false, failure: describeOutputFailure(place.shown, error) };
  }
}
