import { childLocation, type Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import type { FoundObject } from '../walk-records.js';

/** Khóa chứa cụm từ mà mẫu tự đặt dấu cuối: "title" is followed by the result, "result" and "text" by a full stop. */
const PHRASES = ['name', 'result', 'subject', 'text', 'title'];

/** A mark that closes; "v.v." and "…" belong to the phrase. */
const CLOSED = /(?<!v\.v)(?<!\.)[.;:,]$/;

function checkObject(object: FoundObject): readonly Problem[] {
  return PHRASES.flatMap((key) => {
    const text = object.value[key];
    if (typeof text !== 'string' || !CLOSED.test(text)) return [];
    const mark = text.slice(-1);
    return [
      {
        code: 'closing-mark' as const,
        location: childLocation(object.location, key),
        message: {
          vi: `Cụm từ kết thúc bằng "${mark}", trong khi mẫu tự đặt dấu cuối.`,
          en: `The phrase ends with "${mark}", but the template puts the last mark.`,
        },
        hint: { vi: `Bỏ dấu "${mark}" ở cuối.`, en: `Drop the "${mark}" at the end.` },
      },
    ];
  });
}

/** Dấu câu cuối cụm từ: it would print twice. */
export const checkClosingMarks: Check = (_dataset, { objects }) =>
  objects.listWithAny(PHRASES).flatMap(checkObject);
