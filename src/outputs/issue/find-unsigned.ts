import { childLocation, type Problem } from '../../diagnostics/index.js';
import { readDocx } from '../../writers/docx/read-docx.js';
import { chooseWriter } from '../../writers/index.js';
import { composeTarget, createSources } from '../compose-target.js';
import { drawBytes } from '../draw-output.js';
import { createReadLog } from '../read-log.js';
import type { PlannedIssue, SignedFile } from './issue-request.js';

/** The words of the draft that the workspace gives while the document has no number or no date. */
async function readDraft({ workspace, target }: PlannedIssue): Promise<string | undefined> {
  const sources = createSources(workspace.snapshot, await workspace.openFiles());
  const options = { draft: false, trace: false };
  const { document } = composeTarget(sources, target, options, createReadLog());
  if (document === undefined) return undefined;
  return readDocx(await drawBytes(chooseWriter('document'), document, sources.files.readReference()))?.text;
}

/** Tệp nêu là bản đã ký mà không có số, ngày: it says what the draft says, word for word. */
export async function findUnsigned(
  plan: PlannedIssue,
  { shown }: SignedFile,
  text: string,
): Promise<readonly Problem[]> {
  const { location, record } = plan.document;
  if (record.number && record.issueDate) return [];
  const fold = (words = '') => words.replace(/\s+/g, ' ').trim();
  if (fold(text) !== fold(await readDraft(plan))) return [];
  return [
    {
      code: 'issued-differs',
      location: childLocation(location, 'number'),
      message: {
        vi: `Tệp ${shown} chưa có số, ngày ban hành: đó là dự thảo mà qnds lập, không phải bản đã ký.`,
        en: `${shown} has no number and no date: it is the draft that qnds drew, not what was signed.`,
      },
      hint: {
        vi: 'Nếu bản đã ký khác thì ban hành lại với --reissue --file; nếu không khác thì bỏ --file để giữ bản có số và ngày.',
        en: 'If something else was signed, issue it again with --reissue --file; if not, drop --file to keep the document with number and date.',
      },
    },
  ];
}
