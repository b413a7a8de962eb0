import type { Failure, Problem } from '../../diagnostics/index.js';
import { type OfficialDocument, translatePlace } from '../../document/index.js';
import { composeTarget, type Sources } from '../compose-target.js';
import { createReadLog } from '../read-log.js';
import { nameOf, type Target } from '../target.js';
import { type PlannedIssue, refuse, type SignedFile } from './issue-request.js';
import type { CurrentFigure } from './issued-figures.js';

/** What a signed file says of itself. */
interface SignedContent {
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

/** The text of a figure where it is no part of a longer number. */
function countIn(text: string, printed: string): number {
  const words = printed.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...text.matchAll(new RegExp(`(?<!\\d|\\d[.,])${words}(?!\\d|[.,]\\d)`, 'gu'))].length;
}

/** Every kind of space and hyphen is as good as another, and capitals may be a matter of style. */
function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/[‐‑–]/g, '-').toLowerCase();
}

/** Các con số mà bản đã ký không có, each with its place; of one that is printed twice and stands once, the last. */
function findLacking(text: string, figures: readonly CurrentFigure[]): readonly CurrentFigure[] {
  const signed = normalise(text);
  const left = new Map<string, number>();
  return figures.filter(({ figure }) => {
    const printed = normalise(figure.printed);
    const count = left.get(printed) ?? countIn(signed, printed);
    left.set(printed, count - 1);
    return count <= 0;
  });
}

function describeLacking({ figure, locations }: CurrentFigure, { shown }: SignedFile): readonly Problem[] {
  const [location] = locations;
  if (location === undefined) return [];
  return [
    {
      code: 'issued-differs',
      location,
      message: {
        vi: `Bản đã ký ${shown} không có "${figure.printed}" mà dữ liệu in ở ${figure.place}.`,
        en: `The signed ${shown} has no "${figure.printed}", which the data prints (${translatePlace(figure.place)}).`,
      },
      hint: {
        vi: 'Nếu bản đã ký sửa số này thì sửa dữ liệu theo; bản ghi ban hành giữ con số của dữ liệu.',
        en: 'If it was changed in the signed document, change the data too; the record keeps the figure of the data.',
      },
    },
  ];
}

/** Number and date may be written by hand on what was signed. */
const BY_HAND = /^documents\/[^/]+\/(number|issueDate)$/;

/** Bản đã ký thiếu những số nào, as warnings at the data. */
export function describeSigned(
  signed: SignedFile,
  { text }: SignedContent,
  figures: readonly CurrentFigure[],
): readonly Problem[] {
  const typed = figures.filter(({ figure }) => !BY_HAND.test(figure.datum ?? ''));
  return findLacking(text, typed).flatMap((one) => describeLacking(one, signed));
}

function isOf(
  { properties }: OfficialDocument,
  { title, date }: SignedContent,
  dates: readonly string[],
): boolean {
  return properties.title === title && (date === undefined || [properties.date, ...dates].includes(date));
}

function composeOther(sources: Sources, target: Target): OfficialDocument | undefined {
  return composeTarget(sources, target, { draft: true, trace: false }, createReadLog()).document;
}

/** A file of ours says by its title which document it is; Word keeps the title when it saves. */
function findOther(sources: Sources, content: SignedContent, others: readonly Target[]): Target | undefined {
  return others.find((other) => {
    const document = composeOther(sources, other);
    return document && isOf(document, content, [other.period.end]);
  });
}

/**
 * Tệp của văn bản khác: told by its title, or by its having few of the figures.
 * @param others the other documents of the workspace.
 */
export function findStranger(
  sources: Sources,
  { target, document: { record } }: PlannedIssue,
  signed: SignedFile & { readonly content: SignedContent },
  drawn: { readonly document: OfficialDocument; readonly figures: readonly CurrentFigure[] },
  others: readonly Target[],
): Failure | undefined {
  const { shown, content } = signed;
  const dates = [target.period.end, record.issueDate ?? ''];
  const isOwn = isOf(drawn.document, content, dates);
  const other = isOwn ? undefined : findOther(sources, content, others);
  const lacking = findLacking(content.text, drawn.figures).length;
  if (other === undefined && lacking * 2 <= drawn.figures.length) return undefined;
  const [vi, en] = other
    ? [`là của văn bản ${nameOf(other)}`, `is of ${nameOf(other)}`]
    : [
        `không có ${lacking} trong ${drawn.figures.length} con số của văn bản`,
        `lacks ${lacking} of the ${drawn.figures.length} figures of the document`,
      ];
  return refuse(
    {
      vi: `Tệp ${shown} không phải văn bản ${record.id}: tệp này ${vi}.`,
      en: `${shown} is not ${record.id}: it ${en}.`,
    },
    { vi: 'Nêu đúng tệp đã ký của văn bản này.', en: 'Name the signed file of this document.' },
  );
}
