import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';

const AS_ABOVE = /^như trên/i;
const ARCHIVE = /^lưu(?:\s*:|\s+VT(?!\p{L}))/iu;

function describeMissing(location: Location): Problem {
  return {
    code: 'recipients-incomplete',
    location,
    message: {
      vi: 'Văn bản có Kính gửi nhưng Nơi nhận không bắt đầu bằng "Như trên".',
      en: 'The document has addressees, but its recipients do not begin with "Như trên".',
    },
    hint: {
      vi: 'Thêm "Như trên" vào đầu recipients (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.b).',
      en: 'Put "Như trên" first (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.b).',
    },
  };
}

function describeArchive(location: Location, line: string): Problem {
  return {
    code: 'recipients-incomplete',
    location,
    message: {
      vi: `Nơi nhận đã ghi "${line}", trong khi dòng Lưu do chương trình tự in.`,
      en: `The recipients hold "${line}", but the archive line is printed by itself.`,
    },
    hint: { vi: 'Bỏ dòng này.', en: 'Drop the line.' },
  };
}

function listArchives(recipients: readonly string[], location: Location): readonly Problem[] {
  return [...recipients.entries()].flatMap(([index, line]) =>
    ARCHIVE.test(line) ? [describeArchive(childLocation(location, index), line)] : [],
  );
}

/** Nơi nhận thiếu "Như trên" khi có Kính gửi, or with an archive line of its own. */
export const checkRecipients: Check = (dataset) => [
  ...[...dataset.documents.values()].flatMap(({ record, location }) => {
    const { addressees = [], recipients } = record;
    if (recipients === undefined) return [];
    const place = childLocation(location, 'recipients');
    const isMissing = addressees.length > 0 && !recipients.some((line) => AS_ABOVE.test(line));
    return [...(isMissing ? [describeMissing(place)] : []), ...listArchives(recipients, place)];
  }),
  ...[...dataset.issuingAuthorities.values()].flatMap(({ record, location }) =>
    listArchives(record.recipients ?? [], childLocation(location, 'recipients')),
  ),
];
