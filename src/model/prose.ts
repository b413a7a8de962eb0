import { suggestName } from '../text/index.js';

/** Chỗ điền trong câu chữ, `{…}`: what stands there and how it is printed. */
export interface ProseMention {
  readonly type: 'mention';
  /** As it is written, braces and all. */
  readonly text: string;
  /** A citation or a system by its id, a figure by `system/metric`, or `period`. */
  readonly subject: string;
  /** The name of the filter after the bar; undefined when there is none. */
  readonly filter?: string;
  readonly args: readonly string[];
}

/** Chỗ điền viết sai, and why it cannot be read. */
export interface ProseFault {
  readonly type: 'fault';
  readonly text: string;
  readonly fault: 'arguments' | 'filter' | 'form' | 'subject' | 'twoFilters' | 'unclosed' | 'unopened';
  /** What was probably meant, or what the filter is for. */
  readonly suggestion?: string;
}

/** Một khúc của câu chữ. */
export type ProsePart = ProseFault | ProseMention | { readonly type: 'words'; readonly value: string };

/** Tên kỳ, "năm 2026": of the document that assigns the task, else of what is reported. */
export const PERIOD_SUBJECT = 'period';

/** Bộ lọc của câu chữ: what it is for, and how many arguments it takes; a figure or a number of decimals. */
interface ProseFilter {
  readonly of: 'figure' | 'system';
  readonly args?: readonly RegExp[];
  /** How many of the arguments may be left out. */
  readonly optional?: number;
}

const FIGURE = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Các bộ lọc dùng được trong câu chữ, by the names that they have in templates. */
export const PROSE_FILTERS: Readonly<Record<string, ProseFilter>> = {
  address: { of: 'system' },
  as_of: { of: 'figure' },
  change: { of: 'figure' },
  count: { of: 'figure' },
  from: { of: 'figure' },
  name: { of: 'system' },
  number: { of: 'figure' },
  percent: { of: 'figure' },
  reported: { of: 'figure' },
  scope: { of: 'system' },
  share_of: { of: 'figure', args: [FIGURE, /^[0-6]$/], optional: 1 },
  with_unit: { of: 'figure' },
};

/** Nêu số liệu (`system/metric`) hay không: citations and systems have no stroke. */
export function isFigure(subject: string): boolean {
  return subject.includes('/');
}

function hasRightArguments(
  { args: wanted = [], optional = 0 }: ProseFilter,
  args: readonly string[],
): boolean {
  const fits = args.length <= wanted.length && args.length >= wanted.length - optional;
  return fits && args.every((arg, index) => wanted[index]?.test(arg));
}

function findFault(
  subject: string,
  filter: string,
  args: readonly string[],
): Omit<ProseFault, 'text' | 'type'> | undefined {
  const known = Object.hasOwn(PROSE_FILTERS, filter) ? PROSE_FILTERS[filter] : undefined;
  if (known === undefined) {
    const suggestion = suggestName(filter, Object.keys(PROSE_FILTERS));
    return { fault: 'filter', ...(suggestion !== undefined && { suggestion }) };
  }
  const isOfFigure = known.of === 'figure';
  if (subject === PERIOD_SUBJECT || isFigure(subject) !== isOfFigure)
    return { fault: 'subject', suggestion: known.of };
  return hasRightArguments(known, args) ? undefined : { fault: 'arguments' };
}

/** Đọc chỗ điền giữa hai dấu ngoặc nhọn. */
function readMention(text: string): ProseFault | ProseMention {
  const [subject = '', use, ...more] = text
    .slice(1, -1)
    .split('|')
    .map((part) => part.trim());
  const fail = (fault: Omit<ProseFault, 'text' | 'type'>): ProseFault => ({ type: 'fault', text, ...fault });
  if (more.length > 0) return fail({ fault: 'twoFilters' });
  if (!FIGURE.test(subject) && !ID.test(subject)) return fail({ fault: 'form' });
  if (use === undefined) return { type: 'mention', text, subject, args: [] };
  const [, filter = '', list] = /^([^:]*?)\s*(?::(.*))?$/s.exec(use) ?? [];
  const args = list === undefined ? [] : list.split(',').map((arg) => arg.trim());
  const fault = findFault(subject, filter, args);
  return fault ? fail(fault) : { type: 'mention', text, subject, filter, args };
}

/** Braces in pairs are one mistake. */
const PIECE = /\{\{[^{}]*\}\}|\{[^{}]*\}|\{[^{}]*|\}/g;

function readPiece(text: string): ProseFault | ProseMention {
  if (text === '}') return { type: 'fault', fault: 'unopened', text };
  if (text.startsWith('{{')) return { type: 'fault', fault: 'form', text };
  return text.endsWith('}') ? readMention(text) : { type: 'fault', fault: 'unclosed', text };
}

/**
 * Đọc câu chữ của dữ liệu: `{citation-id}`, `{system/metric}`, `{system/metric | filter}`, `{system-id | name}`,
 * `{period}`. The grammar is closed: at most one filter, and nothing is evaluated.
 */
export function readProse(text: string): readonly ProsePart[] {
  if (!text.includes('{') && !text.includes('}')) return text === '' ? [] : [{ type: 'words', value: text }];
  const parts: ProsePart[] = [];
  let end = 0;
  const putWords = (until: number) => {
    if (until > end) parts.push({ type: 'words', value: text.slice(end, until) });
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    putWords(index);
    parts.push(readPiece(piece));
    end = index + piece.length;
  }
  putWords(text.length);
  return parts;
}

/** Các chỗ điền của một câu, in order. */
export function listMentionsIn(text: string): readonly ProseMention[] {
  if (!text.includes('{')) return [];
  return readProse(text).filter((part) => part.type === 'mention');
}

/** Các số liệu mà câu nêu, as `system/metric`, those that a share is made of too. */
export function listFiguresIn(text: string): readonly string[] {
  return listMentionsIn(text).flatMap(({ subject, args }) => [subject, ...args].filter(isFigure));
}

/** Viện dẫn một văn bản: an id without a filter. */
export function isCitation({ subject, filter }: ProseMention): boolean {
  return filter === undefined && !isFigure(subject) && subject !== PERIOD_SUBJECT;
}

/** Các văn bản mà câu viện dẫn, by their ids. */
export function listCitationsIn(text: string): readonly string[] {
  return listMentionsIn(text)
    .filter(isCitation)
    .map(({ subject }) => subject);
}
