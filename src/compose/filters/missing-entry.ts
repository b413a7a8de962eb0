import type { Location, Problem } from '../../diagnostics/index.js';
import type { Unanswered } from '../../model/index.js';
import type { Composition } from '../composition.js';

/** Nơi ghi điều còn thiếu: the place, and the line that belongs there. */
export type MissingEntry = Pick<Problem, 'hint' | 'location'>;

/** Điều còn thiếu: what it is called in a return, and how its line goes on. */
export interface Wanted {
  readonly list: 'figures' | 'indicators' | 'tasks';
  /** `system/metric`, `list/task` or `set/indicator`. */
  readonly reference: string;
  /** What stands after the colon. */
  readonly form: string;
  readonly period: string;
}

/** "thu-dien-tu/tai-khoan": the record is called as its file is. */
export function nameReference({ file }: Location, part: string): string {
  return `${file.replace(/^.*\/|\.ya?ml$/g, '')}/${part}`;
}

/**
 * Chỉ ra nơi ghi điều còn thiếu: the empty line that a return has for it, else where it belongs and the line for it.
 * @param agency who reports it, as far as that is known.
 */
export function locateMissing(
  composition: Composition,
  { list, reference, form, period }: Wanted,
  unanswered: readonly Unanswered[] | undefined,
  {
    location,
    agency = '<mã cơ quan>',
  }: { readonly location: Location; readonly agency?: string | undefined },
): MissingEntry {
  const line = `${reference}: ${form}`;
  const empty = unanswered?.find((one) => one.period === period);
  if (empty) {
    return {
      location: empty.location,
      hint: { vi: `Điền vào dòng này: ${line}`, en: `Fill in this line: ${line}` },
    };
  }
  const file = composition.dataFile(`returns/${period}/${agency}.yaml`);
  return {
    location,
    hint: {
      vi: `Ghi vào mục ${list} của ${file} một dòng: ${line}`,
      en: `Add a line to ${list} in ${file}: ${line}`,
    },
  };
}
