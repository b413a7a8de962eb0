import { childLocation, type DiagnosticCode, type Location, type Problem } from '../diagnostics/index.js';
import { suggestName } from '../text/index.js';
import type { AcknowledgedObject } from './dataset-index.js';

/** Một ghi nhận: its code, where it stands, and whether it has settled a finding. */
interface Entry {
  readonly code: string;
  readonly location: Location;
  isUsed: boolean;
}

/** Ghi nhận theo chỗ của bản ghi mang nó. */
type Entries = ReadonlyMap<string, readonly Entry[]>;

function placeKey(file: string, pointer: string): string {
  return `${file}#${pointer}`;
}

function listEntries(acknowledged: readonly AcknowledgedObject[]): Entries {
  return new Map(
    acknowledged.map(({ location, acknowledgements }) => [
      placeKey(location.file, location.pointer ?? ''),
      acknowledgements.map(({ code }, index) => ({
        code,
        location: childLocation(location, 'acknowledgements', index, 'code'),
        isUsed: false,
      })),
    ]),
  );
}

/** The records around a place, innermost first: every prefix of its pointer. */
function* listRecordsAround({ file, pointer = '' }: Location): Iterable<string> {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    yield placeKey(file, pointer.slice(0, end));
  }
  yield placeKey(file, '');
}

function findEntries(problem: Problem, entries: Entries): readonly Entry[] {
  const places = [problem.location, ...(problem.related ?? []).map(({ location }) => location)];
  return places.flatMap((place) =>
    [...listRecordsAround(place)].flatMap((key) =>
      (entries.get(key) ?? []).filter(({ code }) => code === problem.code),
    ),
  );
}

function describeUnknown({ code, location }: Entry, known: readonly DiagnosticCode[]): Problem {
  const suggestion = suggestName(code, known);
  return {
    code: 'unknown-code',
    location,
    message: {
      vi: `Không có cảnh báo nào mang mã "${code}" để ghi nhận.`,
      en: `There is no finding with the code "${code}" to acknowledge.`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: 'Chép đúng mã in kèm phát hiện.', en: 'Copy the code that is printed with the finding.' },
  };
}

function describeUnused({ code, location }: Entry): Problem {
  return {
    code: 'acknowledgement-unused',
    location,
    message: {
      vi: `Ghi nhận "${code}" không còn ứng với cảnh báo nào ở bản ghi này.`,
      en: `The acknowledgement "${code}" settles no finding of this record.`,
    },
    hint: { vi: 'Bỏ ghi nhận này.', en: 'Drop the acknowledgement.' },
  };
}

/** Các phép kiểm tra đã chạy lần này: `all` codes can be acknowledged, `run` those looked for now. */
export interface CodeSets {
  readonly all: readonly DiagnosticCode[];
  readonly run: ReadonlySet<DiagnosticCode>;
}

/**
 * Xét các ghi nhận: a finding in, or related to, a record that acknowledges its code is settled and left out;
 * an acknowledgement that settles nothing, or of a code that is none, is a finding of its own.
 */
export function settleProblems(
  problems: readonly Problem[],
  acknowledged: readonly AcknowledgedObject[],
  { all, run }: CodeSets,
): readonly Problem[] {
  const entries = listEntries(acknowledged);
  const open = problems.filter((problem) => {
    const settling = findEntries(problem, entries);
    for (const entry of settling) entry.isUsed = true;
    return settling.length === 0;
  });
  const known = new Set<string>(all);
  const about = [...entries.values()].flat().flatMap((entry) => {
    if (!known.has(entry.code)) return [describeUnknown(entry, all)];
    const isUnused = !entry.isUsed && run.has(entry.code as DiagnosticCode);
    return isUnused ? [describeUnused(entry)] : [];
  });
  return [...open, ...about];
}
