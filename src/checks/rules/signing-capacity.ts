import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import type { Signatory } from '../../model/index.js';
import type { Check } from '../check.js';

/**
 * Tập thể lãnh đạo, for which one signs "TM." (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7.b);
 * an office led by one person has none.
 */
const COLLECTIVE =
  /^(?:thường trực |ban thường vụ )?(?:ủy ban|hội đồng|ban|đảng|đoàn|chính phủ|quốc hội|thường trực|tổ|tỉnh ủy|thành ủy|huyện ủy|chi ủy|liên|hội nghị|chủ tịch đoàn|đoàn chủ tịch)(?!\p{L})/iu;

/** Cấp phó của "Bộ trưởng" is "Thứ trưởng"; of any other head "Phó …". */
function isDeputy(title: string): boolean {
  return /^(?:quyền )?(?:phó|thứ trưởng)(?!\p{L})/iu.test(title);
}

function createProblem(location: Location, vi: string, en: string): Problem {
  return {
    code: 'signing-capacity',
    location,
    message: { vi, en },
    hint: {
      vi: 'Xem Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7.b.',
      en: 'See Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7.b.',
    },
  };
}

function checkSignatory({ authority = [], title }: Signatory, location: Location): readonly Problem[] {
  const wrongBodies = [...authority.entries()].flatMap(([index, { capacity, of }]) =>
    capacity === 'TM' && !COLLECTIVE.test(of)
      ? [
          createProblem(
            childLocation(location, 'authority', index, 'of'),
            `"TM." đứng trước tên tập thể lãnh đạo, không đứng trước "${of}".`,
            `"TM." stands before a collective body, not before "${of}".`,
          ),
        ]
      : [],
  );
  const isForHead = authority.some(({ capacity }) => capacity === 'KT');
  if (!isForHead || title === undefined || isDeputy(title)) return wrongBodies;
  return [
    ...wrongBodies,
    createProblem(
      childLocation(location, 'title'),
      `Người ký "KT." phải là cấp phó, không phải "${title}".`,
      `One who signs "KT." must be a deputy, not "${title}".`,
    ),
  ];
}

/** Quyền hạn ký không hợp chức vụ: "KT." by a deputy, "TM." for a collective body. */
export const checkCapacities: Check = (dataset) =>
  [...dataset.issuingAuthorities.values()].flatMap(({ record, location }) =>
    record.signatories.flatMap((signatory, index) =>
      checkSignatory(signatory, childLocation(location, 'signatories', index)),
    ),
  );
