import { join } from 'node:path';
import type { OfficialDocument } from '../document/index.js';
import type { Workspace } from '../workspace/index.js';
import { chooseWriter } from '../writers/index.js';
import { drawOutput } from './draw-output.js';
import { describeException } from './output/output-failure.js';
import { type PlacedFile, placeOutput } from './output/place-output.js';
import { fileNameOf, type Target } from './target.js';

/** Ghi nguồn gốc số liệu của một văn bản được in ra; `out` absolute, and as the user typed it. */
export async function placeTrace(
  document: OfficialDocument,
  workspace: Workspace,
  target: Target,
  out: { readonly path: string; readonly shown: string },
): Promise<PlacedFile> {
  const writer = chooseWriter('trace');
  const name = fileNameOf(target, writer.format);
  const shown = join(out.shown, name);
  try {
    const staging = workspace.cache.openStaging() ?? out.path;
    const drawn = await drawOutput(writer, document, { name: 'trace', staging });
    const wanted = {
      path: join(out.path, name),
      shown,
      format: drawn.format,
      force: false,
      minds: 'locks-in-the-way',
    } as const;
    return await placeOutput(wanted, drawn, []);
  } catch (error) {
    return { isWritten: false, failure: describeException(shown, error) };
  }
}
