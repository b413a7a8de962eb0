import type { Failure } from '../../diagnostics/index.js';
import type { OfficialDocument } from '../../document/index.js';
import type { Workspace } from '../../workspace/index.js';
import { BrokenReferenceError, chooseWriter } from '../../writers/index.js';
import type { Verdict } from '../blockers.js';
import { describeBroken, drawBytes } from '../draw-output.js';
import { describeException } from '../output/output-failure.js';
import { fileNameOf, listDeclaredTargets, nameOf } from '../target.js';
import { findEarlyDate } from './check-date.js';
import { describeSigned, findStranger } from './check-signed.js';
import { findUnsigned } from './find-unsigned.js';
import { gatherFiles, type IssueContent, type ReadyIssue } from './gather-files.js';
import type { IssueRequest, PlannedIssue, SignedFile } from './issue-request.js';
import { planIssue } from './plan-issue.js';
import { type Rehearsal, rehearseIssue } from './rehearse-issue.js';

/** Không ban hành được: what is wrong with the request, or with the data and the template. */
export type UnfitIssue =
  | { readonly failure: Failure }
  | { readonly workspace: Workspace; readonly verdict: Verdict };

async function drawContent(
  { target }: PlannedIssue,
  { sources }: Rehearsal,
  document: OfficialDocument,
): Promise<IssueContent | Failure> {
  const writer = chooseWriter('document');
  try {
    return { bytes: await drawBytes(writer, document, sources.files.readReference()), findings: [] };
  } catch (error) {
    const { reference } = writer;
    if (error instanceof BrokenReferenceError && reference) return describeBroken(reference);
    return describeException(fileNameOf(target), error);
  }
}

function refuseFile({ shown }: SignedFile): Failure {
  return {
    code: 'wrong-usage',
    message: { vi: `${shown} không phải tệp Word (.docx).`, en: `${shown} is no Word file (.docx).` },
    hint: { vi: 'Nêu tệp .docx đã ký sau --file.', en: 'Name the signed .docx file after --file.' },
  };
}

async function takeSigned(
  plan: PlannedIssue,
  { sources, figures, workspace }: Rehearsal,
  document: OfficialDocument,
  signed: SignedFile,
): Promise<IssueContent | Failure> {
  const { readDocx } = await import('../../writers/docx/read-docx.js');
  const content = readDocx(signed.bytes);
  if (content === undefined) return refuseFile(signed);
  const name = nameOf(plan.target);
  const others = listDeclaredTargets(workspace).filter(
    (one) => one.kind === 'document' && nameOf(one) !== name,
  );
  const stranger = findStranger(sources, plan, { ...signed, content }, { document, figures }, others);
  if (stranger) return stranger;
  const problems = [
    ...describeSigned(signed, content, figures),
    ...(await findUnsigned(plan, signed, content.text)),
  ];
  return { bytes: signed.bytes, findings: sources.files.place(problems) };
}

/** Xét một yêu cầu ban hành và chuẩn bị mọi tệp; nothing is written. */
export async function prepareIssue(request: IssueRequest): Promise<ReadyIssue | UnfitIssue> {
  const plan = await planIssue(request);
  if ('code' in plan) return { failure: plan };
  const rehearsal = await rehearseIssue(plan);
  if ('code' in rehearsal) return { failure: rehearsal };
  const { document, figures, verdict, workspace } = rehearsal;
  if (document === undefined || verdict.isStopped) return { workspace, verdict };
  const early = findEarlyDate(plan, figures);
  if (early) return { failure: early };
  const content = await (request.signed
    ? takeSigned(plan, rehearsal, document, request.signed)
    : drawContent(plan, rehearsal, document));
  if ('code' in content) return { failure: content };
  const ready = gatherFiles(plan, rehearsal, content);
  return 'code' in ready ? { failure: ready } : ready;
}
