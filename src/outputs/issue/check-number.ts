import { childLocation, type Failure, type Problem } from '../../diagnostics/index.js';
import type { Dataset } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import { type GivenNumber, isSameNumber, listGiven } from './given-numbers.js';
import { type PlannedIssue, refuse } from './issue-request.js';

/** Số đã cấp cho văn bản khác: another document of the workspace, or one of the register of citations. */
export function findTaken(plan: PlannedIssue, dataset: Dataset): Failure | undefined {
  const { number } = plan;
  const taken = listGiven(plan, dataset).find((given) => isSameNumber(given.number, number));
  if (taken === undefined) return undefined;
  const { name, date } = taken;
  const [vi, en] = date ? [` ngày ${rewriteDate(date)}`, ` of ${date}`] : ['', ''];
  return refuse(
    {
      vi: `Số ${number} đã cấp cho văn bản khác: ${name}${vi}, cùng cơ quan, cùng loại, cùng năm.`,
      en: `The number ${number} belongs to ${name}${en}, of the same body, type and year.`,
    },
    { vi: 'Đối chiếu sổ văn bản đi rồi gõ lại số.', en: 'Look it up in the register and type it again.' },
  );
}

/** Số của văn bản quy phạm có năm ("32/2025"), or with a letter: its place among others is not known. */
function readOrdinal(number: string): number | undefined {
  return /^\d+$/.test(number) ? Number(number) : undefined;
}

/** The nearest document that the number contradicts: an earlier one with a higher number, or a later one with a lower. */
function findContradicted(plan: PlannedIssue, dataset: Dataset): Required<GivenNumber> | undefined {
  const own = readOrdinal(plan.number);
  if (own === undefined) return undefined;
  const found = listGiven(plan, dataset).flatMap((given) => {
    const ordinal = readOrdinal(given.number);
    const { date, isMisfit } = given;
    if (ordinal === undefined || date === undefined || isMisfit) return [];
    const isWrong = date < plan.date ? ordinal > own : date > plan.date && ordinal < own;
    return isWrong ? [{ given: { ...given, date }, distance: Math.abs(ordinal - own) }] : [];
  });
  return found.sort((left, right) => left.distance - right.distance)[0]?.given;
}

/** Số và ngày không theo thứ tự của chuỗi số, as a warning at the number. */
export function findDisorder(plan: PlannedIssue, dataset: Dataset): readonly Problem[] {
  const other = findContradicted(plan, dataset);
  if (other === undefined) return [];
  const { number, date, document } = plan;
  const [vi, en] = date < other.date ? ['sớm', 'earlier'] : ['muộn', 'later'];
  return [
    {
      code: 'citation-number-order',
      location: childLocation(document.location, 'number'),
      message: {
        vi: `Số ${number} ghi ngày ${rewriteDate(date)}, ${vi} hơn ${other.name} ngày ${rewriteDate(other.date)}; số và ngày không theo thứ tự.`,
        en: `The number ${number} is dated ${date}, ${en} than ${other.name} of ${other.date}; numbers and dates do not agree.`,
      },
      hint: {
        vi: 'Đối chiếu sổ văn bản đi; nếu số hoặc ngày sai thì đính chính bằng --reissue.',
        en: 'Check the register; if the number or the date is wrong, correct it with --reissue.',
      },
      related: [
        {
          location: other.location,
          message: { vi: 'Văn bản được so.', en: 'The document it is held against.' },
        },
      ],
    },
  ];
}
