import type { Inline } from '../../document/index.js';
import type { TaskStatus, WorkWording } from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { AwaitedWorkDrop } from '../values/awaited-work-drop.js';
import { DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { Printed } from '../values/printed.js';
import { WorkDrop } from '../values/work-drop.js';
import { fillPattern } from '../work-line/fill-pattern.js';
import { findWording, listWordings } from '../work-line/wording.js';
import { readText, reportUnsupported, type TemplateFilter } from './filter.js';
import { toInlines } from './print.js';
import { prose } from './prose-filter.js';
import { agency, cite } from './reference-filters.js';
import { reportOtherPeriod } from './report-other-period.js';
import { downcaseInlines, upcaseInlines } from './word-filters.js';

/** Prints an entry of the work; nothing when it has none. */
type Print = (key: string, filter: TemplateFilter, ...args: readonly unknown[]) => readonly Inline[];

/** Kết quả trong kỳ: nothing when there is none; a gap when there is only that of a shorter period. */
function printResult(composition: Composition, work: WorkDrop, print: Print): readonly Inline[] {
  const lacking = WorkDrop.lacking(work);
  if (lacking === undefined) return print('result', prose);
  return toInlines(composition, reportOtherPeriod(composition, lacking.task, lacking.progress));
}

function createPrint(composition: Composition, work: WorkDrop): Print {
  return (key, filter, ...args) => {
    const value = work.get(key);
    return value instanceof DatumDrop ? toInlines(composition, filter(composition, value, ...args)) : [];
  };
}

/** Tình trạng và nội dung: "Đã ban hành kế hoạch", with a capital where the line begins. */
function printTitle(print: Print, pattern: string): readonly Inline[] {
  const title = () => print('title', prose);
  const inlines = fillPattern(pattern, {
    leadAgencies: () => print('leadAgencies', agency),
    title: () => downcaseInlines(title()),
    Title: title,
  });
  return upcaseInlines(inlines);
}

function printWork(
  composition: Composition,
  work: WorkDrop,
  status: TaskStatus,
  wording: Required<WorkWording>,
): readonly Inline[] {
  const print = createPrint(composition, work);
  const title = printTitle(print, wording[status]);
  const agencies = fillPattern(wording.agencies, { agencies: () => print('agencies', agency) });
  const result = fillPattern(wording.result, { result: () => printResult(composition, work, print) });
  const citations = fillPattern(wording.citations, {
    citations: () => print('citations', cite),
    references: () => print('citations', cite, 'reference'),
  });
  return [...title, ...agencies, ...result, ...citations];
}

/** "Ban hành kế hoạch: […]": the status, which decides on the words, is the gap. */
function printAwaited(composition: Composition, work: AwaitedWorkDrop): Printed {
  const title = toInlines(composition, prose(composition, AwaitedWorkDrop.titleOf(work)));
  return new Printed([
    ...upcaseInlines(title),
    { type: 'text', value: ': ' },
    ...toInlines(composition, work),
  ]);
}

function reportUnknownWording(composition: Composition, id: string): void {
  const suggestion = suggestName(id, listWordings(composition));
  composition.report({
    code: 'unknown-id',
    location: composition.cursor.place,
    message: { vi: `Không có cách viết việc nào mang mã "${id}".`, en: `There is no wording "${id}".` },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : {
          vi: 'Thêm vào wording.works của data/workspace.yaml.',
          en: 'Add it to wording.works in data/workspace.yaml.',
        },
  });
}

/** `work_line`: một việc trong kỳ thành câu, worded as the task or its section says, or else as the argument does. */
export const workLine: TemplateFilter = (composition, value, wordingValue) => {
  if (value instanceof AwaitedWorkDrop) return printAwaited(composition, value);
  if (value instanceof GapDrop || value instanceof MissingDrop) return value;
  const status = value instanceof WorkDrop ? DatumDrop.read(value.get('status'))?.value : undefined;
  if (!(value instanceof WorkDrop) || status === undefined) {
    reportUnsupported(composition, 'work_line', { vi: 'một việc của works_in', en: 'a work of works_in' });
    return new MissingDrop();
  }
  const id = WorkDrop.wordingOf(value) ?? readText(wordingValue);
  const wording = findWording(composition, id);
  if (wording === undefined) {
    reportUnknownWording(composition, id ?? '');
    return new GapDrop(id ?? '');
  }
  return new Printed(printWork(composition, value, status as TaskStatus, wording));
};
