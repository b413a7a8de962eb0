import type { Trees, WriterEntry, WriterOf } from './writer.js';
import { USUAL_FORMATS, WRITERS } from './writers.js';

/** Các trình ghi vẽ được một thứ. */
function listWriters<Drawn extends keyof Trees>(draws: Drawn) {
  return WRITERS.filter((writer): writer is Extract<WriterEntry, WriterOf<Drawn>> => writer.draws === draws);
}

/** Các dạng của một thứ, in alphabetical order. */
export function listFormats(draws: keyof Trees): readonly string[] {
  return listWriters(draws).map(({ format }) => format);
}

/** Trình ghi của một dạng; throws on a format that nobody writes. */
export function findWriter(format: string): WriterEntry {
  const found = WRITERS.find((writer) => writer.format === format);
  if (found === undefined) throw new Error(`nothing writes ${format}`);
  return found;
}

/** Trình ghi của một thứ: for the format that was asked for, or the usual one; throws when there is none. */
export function chooseWriter<Drawn extends keyof Trees>(
  draws: Drawn,
  format: string = USUAL_FORMATS[draws],
): WriterOf<Drawn> {
  const found = listWriters(draws).find((writer) => writer.format === format);
  if (found === undefined) throw new Error(`nothing writes the ${draws} as ${format}`);
  return found;
}
