import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialDocument } from '../document/index.js';
import type { Workspace } from '../workspace/index.js';
import { chooseWriter } from '../writers/index.js';
import { drawBytes, drawOutput } from './draw-output.js';
import { describeException } from './output/output-failure.js';
import { type PlacedFile, placeOutput } from './output/place-output.js';
import { fileNameOf, type Target } from './target.js';

/**
 * A document that stands there already may print other figures: its trace is none of its own then, and is named after
 * what was printed.
 */
async function nameTrace(
  document: OfficialDocument,
  workspace: Workspace,
  target: Target,
  folder: string,
): Promise<string> {
  const { format, extension } = chooseWriter('trace');
  const usual = chooseWriter('document');
  const path = join(folder, fileNameOf(target, usual.format));
  if (!existsSync(path)) return fileNameOf(target, format);
  const reference = (await workspace.openFiles()).readReference();
  const drawn = await drawBytes(usual, document, reference);
  const isSame = Buffer.from(drawn).equals(readFileSync(path));
  return isSame ? fileNameOf(target, format) : fileNameOf(target) + extension.slice(usual.extension.length);
}

/** Ghi nguồn gốc số liệu của một văn bản được in ra; `out` absolute, and as the user typed it. */
export async function placeTrace(
  document: OfficialDocument,
  workspace: Workspace,
  target: Target,
  out: { readonly path: string; readonly shown: string },
): Promise<PlacedFile> {
  const writer = chooseWriter('trace');
  let shown = join(out.shown, fileNameOf(target, writer.format));
  try {
    const name = await nameTrace(document, workspace, target, out.path);
    shown = join(out.shown, name);
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
