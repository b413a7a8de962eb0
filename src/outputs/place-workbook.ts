import { basename, dirname, join } from 'node:path';
import { hashContent } from '../text/index.js';
import type { Workspace } from '../workspace/index.js';
import { describeException } from './output/output-failure.js';
import { type PlacedFile, placeOutput } from './output/place-output.js';
import { StagedFile } from './output/staged-file.js';

/** Nơi ghi các bảng tính, and whether one that somebody has begun to fill in is replaced. */
export interface WorkbookPlace {
  /** The folder of the results, absolute and as the user typed it. */
  readonly out: { readonly path: string; readonly shown: string };
  readonly force: boolean;
}

async function stage(workspace: Workspace, path: string, bytes: Uint8Array): Promise<string | undefined> {
  const file = new StagedFile(workspace.cache.openStaging() ?? dirname(path), basename(path));
  try {
    file.append(bytes);
    await file.finish();
    return file.path;
  } catch (error) {
    file.discard();
    throw error;
  }
}

/**
 * Vẽ một bảng tính và đặt vào chỗ, whole or not at all; never over one that somebody has filled in.
 * @param name within the folder of the results.
 */
export async function placeWorkbook(
  workspace: Workspace,
  name: string,
  draw: () => Promise<Uint8Array>,
  { out, force }: WorkbookPlace,
): Promise<PlacedFile> {
  const [path, shown] = [join(out.path, name), join(out.shown, name)];
  try {
    const bytes = await draw();
    const staged = await stage(workspace, path, bytes);
    const wanted = { path, shown, format: 'xlsx', force, minds: 'locks-in-the-way' } as const;
    const output = { hash: hashContent(bytes), ...(staged !== undefined && { staged }) };
    return await placeOutput(wanted, output, []);
  } catch (error) {
    return { isWritten: false, failure: describeException(shown, error) };
  }
}
