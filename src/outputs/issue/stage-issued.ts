import { readFileSync } from 'node:fs';
import type { IssueRecord, Located } from '../../model/index.js';
import { chooseWriter, findWriter } from '../../writers/index.js';
import type { Sources } from '../compose-target.js';
import type { MadeTarget, Output, TargetToMake } from '../made-target.js';
import { StagedFile } from '../output/staged-file.js';
import { logReads, type ReadLog } from '../read-log.js';
import { nameOf } from '../target.js';
import { traceIssue } from './trace-issue.js';

async function stage(
  { target, staging }: TargetToMake,
  format: string,
  content: Uint8Array | string,
): Promise<Output> {
  const file = new StagedFile(staging, `${nameOf(target)}${findWriter(format).extension}`);
  try {
    file.append(Buffer.from(content));
    const hash = await file.finish();
    return { format, hash, ...(file.path !== undefined && { staged: file.path }) };
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** The document as it was issued; nothing when the copy is not what it was, which is told at its record. */
async function stageCopy(
  { files }: Sources,
  one: TargetToMake,
  { docx, digest }: IssueRecord,
): Promise<Output | undefined> {
  const copy = files.findCopy(docx);
  if (copy?.hash !== digest) return undefined;
  const { format } = chooseWriter('document');
  if (one.staging === undefined || copy.path === undefined) return { format, hash: digest };
  const staged = await stage(one, format, readFileSync(copy.path));
  return staged.hash === digest ? staged : undefined;
}

/** Đưa ra văn bản như đã ban hành, with its trace as it was printed when that is wanted. */
export async function stageIssued(
  sources: Sources,
  one: TargetToMake,
  { record, location }: Located<IssueRecord>,
  log: ReadLog,
): Promise<Pick<MadeTarget, 'issue' | 'outputs'>> {
  log.templateFiles.add(location.file.replace(/[^/]*$/, record.docx));
  const { number, issueDate, replaced = [] } = record;
  const issue = { number, issueDate, replaced: replaced.map(({ digest }) => digest) };
  const copy = await stageCopy(sources, one, record);
  if (copy === undefined) return { outputs: [], issue };
  const outputs = [copy];
  if (one.options.trace)
    outputs.push(
      await stage(
        one,
        chooseWriter('trace').format,
        traceIssue(sources.files, logReads(sources.files.dataset, log), record),
      ),
    );
  return { outputs, issue };
}
