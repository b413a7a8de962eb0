import type { Failure } from '../../diagnostics/index.js';
import { type IssuedDocument, type IssueRecord, nameTarget } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import { nameOf, nameOpening, type Target } from '../target.js';
import { findTaken } from './check-number.js';
import { type IssueRequest, type PlannedIssue, refuse } from './issue-request.js';

function refuseUnopened(target: Target): Failure {
  const command = nameOpening(target);
  return refuse(
    {
      vi: `Văn bản ${nameOf(target)} chưa có bản ghi trong documents, nên chưa ban hành lần nào.`,
      en: `${nameOf(target)} has no record in documents, and so has not been issued yet.`,
    },
    { vi: `Mở kỳ trước: chạy ${command}.`, en: `Open its period first: run ${command}.` },
  );
}

function refuseAgain(id: string, number: string, date: string): Failure {
  return refuse(
    {
      vi: `Văn bản ${id} đã ban hành, số ${number} ngày ${rewriteDate(date)}.`,
      en: `${id} has been issued already, number ${number} of ${date}.`,
    },
    {
      vi: 'Nếu thật sự ban hành lại thì thêm --reissue; bản đã ban hành được giữ bên cạnh.',
      en: 'If it is really issued again, add --reissue; what was issued stays beside it.',
    },
  );
}

function refuseFirst(id: string): Failure {
  return refuse(
    { vi: `Văn bản ${id} chưa ban hành lần nào.`, en: `${id} has not been issued yet.` },
    {
      vi: 'Bỏ --reissue; ban hành lần đầu thì dùng lệnh issue với --number và --date.',
      en: 'Drop --reissue; it is issued first by the command issue with --number and --date.',
    },
  );
}

function refuseOther(document: IssuedDocument, what: 'issueDate' | 'number', given: string): Failure {
  const [vi, en] = what === 'number' ? ['số', 'number'] : ['ngày', 'date'];
  const known = document[what] ?? '';
  return refuse(
    {
      vi: `data/documents đã ghi văn bản ${document.id} có ${vi} ${known}, khác ${given}.`,
      en: `data/documents has the ${en} ${known} for ${document.id}, not ${given}.`,
    },
    {
      vi: `Gõ lại cho đúng; nếu ${vi} trong tệp dữ liệu sai thì sửa ở đó thành null hoặc ${vi} đúng.`,
      en: `Type it again; if the ${en} in the data is wrong, mend it there.`,
    },
  );
}

/** Ngày xa kỳ quá một năm là ngày gõ nhầm. */
function findFarDate({ target, date, document }: PlannedIssue): Failure | undefined {
  const years = Number(date.slice(0, 4)) - target.period.year;
  const isFar = years < -1 || years > 1;
  return isFar
    ? refuse(
        {
          vi: `Ngày ${rewriteDate(date)} cách kỳ ${target.period.label} của văn bản ${document.record.id} hơn một năm.`,
          en: `${date} is more than a year away from the period ${target.period.id} of ${document.record.id}.`,
        },
        { vi: 'Gõ lại ngày ban hành.', en: 'Type the date again.' },
      )
    : undefined;
}

/** Số, ngày nêu trên dòng lệnh, or those that the record has. */
function settle(
  request: IssueRequest,
  document: IssuedDocument,
  earlier: IssueRecord | undefined,
): Failure | Required<Pick<IssueRequest, 'date' | 'number'>> {
  const { reissue } = request;
  const number = request.number ?? document.number ?? earlier?.number;
  const date = request.date ?? document.issueDate ?? earlier?.issueDate;
  if (!number || !date) return refuseFirst(document.id);
  if (reissue) return { number, date };
  if (document.number && document.number !== number) return refuseOther(document, 'number', number);
  if (document.issueDate && document.issueDate !== date) return refuseOther(document, 'issueDate', date);
  return { number, date };
}

/** Xét yêu cầu với những gì đã ban hành, before anything is composed. */
export async function planIssue(request: IssueRequest): Promise<Failure | PlannedIssue> {
  const { workspace, target, reissue } = request;
  const dataset = await workspace.readDataset();
  const document = dataset.documentsByTarget.get(nameTarget(target.id, target.period.id));
  if (document === undefined) return refuseUnopened(target);
  const { id } = document.record;
  const earlier = dataset.issued.get(id)?.record;
  if (earlier && !reissue) return refuseAgain(id, earlier.number, earlier.issueDate);
  if (!earlier && reissue) return refuseFirst(id);
  const settled = settle(request, document.record, earlier);
  if ('code' in settled) return settled;
  const plan = { ...request, ...settled, document, ...(earlier && { earlier }) };
  return findFarDate(plan) ?? findTaken(plan, dataset) ?? plan;
}
