import { childLocation, type Problem } from '../../diagnostics/index.js';
import {
  type Dataset,
  type IssuedDocument,
  type IssueRecord,
  type Located,
  sealOf,
} from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import type { Check } from '../check.js';

function checkSeal({ record, location }: Located<IssueRecord>): readonly Problem[] {
  if (record.seal === sealOf(record)) return [];
  return [
    {
      code: 'issued-altered',
      location: childLocation(location, 'seal'),
      message: {
        vi: 'Bản ghi ban hành đã bị sửa sau khi ghi.',
        en: 'The record of the issue has been edited since it was written.',
      },
      hint: {
        vi: 'Lấy lại tệp này từ bản lưu hoặc từ kho git; những gì đã ban hành thì không sửa.',
        en: 'Take the file back from a backup or from git: what was issued is not edited.',
      },
    },
  ];
}

const LABELS = { issueDate: { vi: 'Ngày', en: 'date' }, number: { vi: 'Số', en: 'number' } };

function checkEntry(
  document: Located<IssuedDocument>,
  issue: Located<IssueRecord>,
  key: keyof typeof LABELS,
): readonly Problem[] {
  const [now, then] = [document.record[key], issue.record[key]];
  if (now === then) return [];
  return [
    {
      code: 'issued-altered',
      location: childLocation(document.location, key),
      message: {
        vi: `${LABELS[key].vi} của văn bản ${now ? `là ${rewriteDate(now)}` : 'để trống'}, nhưng văn bản đã ban hành với ${rewriteDate(then)}.`,
        en: `The ${LABELS[key].en} of the document is ${now ?? 'empty'}, but it was issued with ${then}.`,
      },
      hint: {
        vi: `Ghi lại ${then}; nếu phải ban hành lại với số, ngày khác thì dùng lệnh issue với --reissue.`,
        en: `Write ${then}; to issue it again with another number or date, use the command issue with --reissue.`,
      },
      related: [
        {
          location: childLocation(issue.location, key),
          message: { vi: 'Bản ghi ban hành.', en: 'The record of the issue.' },
        },
      ],
    },
  ];
}

function describeUnknown({ record, location }: Located<IssueRecord>): Problem {
  return {
    code: 'issued-altered',
    location: childLocation(location, 'id'),
    message: {
      vi: `Văn bản "${record.id}" đã ban hành nhưng không có trong data/documents.`,
      en: `"${record.id}" has been issued, but is not in data/documents.`,
    },
    hint: {
      vi: 'Lấy lại bản ghi của văn bản; nếu văn bản chưa từng ban hành thì xóa hai tệp ở data/issued.',
      en: 'Take the record of the document back; if it was never issued, delete both files in data/issued.',
    },
  };
}

function checkAgreement(dataset: Dataset, issue: Located<IssueRecord>): readonly Problem[] {
  const document = dataset.documents.get(issue.record.id);
  if (document === undefined) return [describeUnknown(issue)];
  return [...checkEntry(document, issue, 'number'), ...checkEntry(document, issue, 'issueDate')];
}

/** Bản ghi ban hành bị sửa tay. */
export const checkSeals: Check = (dataset) => [...dataset.issued.values()].flatMap(checkSeal);

/** Văn bản nay có số hay ngày khác lúc ban hành. */
export const checkIssueNumbers: Check = (dataset) =>
  [...dataset.issued.values()].flatMap((issue) => checkAgreement(dataset, issue));
