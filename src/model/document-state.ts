import { nameTarget } from './collections.js';
import type { Dataset, Located } from './dataset.js';
import type { IssueRecord } from './issue-record.js';
import type { ReportingPeriod } from './period.js';

/** Tình trạng văn bản: chưa lập, dự thảo, đã ban hành. */
export type DocumentState = 'draft' | 'issued' | 'open';

type Issuing = Pick<Dataset, 'documentsByTarget' | 'issued'>;

/** Bản ghi ban hành của văn bản mà một mẫu lập cho một kỳ; undefined when it has not been recorded as issued. */
export function findIssueRecord(
  { documentsByTarget, issued }: Issuing,
  template: string,
  period: Pick<ReportingPeriod, 'id'>,
): Located<IssueRecord> | undefined {
  const document = documentsByTarget.get(nameTarget(template, period.id));
  return document && issued.get(document.record.id);
}

/**
 * Tình trạng của văn bản mà một mẫu lập cho một kỳ: `open` without a record of the document, `issued` when it has been
 * recorded as issued, so that it is never drawn again, `draft` in between.
 */
export function documentState(
  dataset: Issuing,
  template: string,
  period: Pick<ReportingPeriod, 'id'>,
): DocumentState {
  const document = dataset.documentsByTarget.get(nameTarget(template, period.id))?.record;
  if (document === undefined) return 'open';
  return dataset.issued.has(document.id) ? 'issued' : 'draft';
}

/** Đã ghi số, ngày mà chưa ghi nhận ban hành: it is still drawn anew when the data changes. */
export function isOnlyNumbered(
  { documentsByTarget, issued }: Issuing,
  template: string,
  period: Pick<ReportingPeriod, 'id'>,
): boolean {
  const document = documentsByTarget.get(nameTarget(template, period.id))?.record;
  return Boolean(document?.number && document.issueDate) && !issued.has(document?.id ?? '');
}
