import { unescapeText } from '../markup/index.js';
import { readParts } from '../zip-records/index.js';

/** Những gì đọc được từ một tệp Word: its title and date (`YYYY-MM-DD`) as its properties say, and its text. */
export interface DocxContent {
  readonly title?: string;
  readonly date?: string;
  /** Each paragraph a line; of tracked changes what stands when they are accepted. */
  readonly text: string;
}

/** The parts of the package that hold text (ECMA-376, Part 1, 11.3). */
const TEXT_PART = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
const MARKUP = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)\b[^>]*>|<\/w:p>/g;

function readText(xml: string): string {
  let text = '';
  for (const [, words, mark] of xml.matchAll(MARKUP)) {
    if (words !== undefined) text += unescapeText(words);
    else if (mark === undefined) text += '\n';
    else text += mark === 'noBreakHyphen' ? '-' : ' ';
  }
  return text;
}

function readProperty(core: string, name: string): string | undefined {
  const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(core)?.[1];
  return found === undefined ? undefined : unescapeText(found);
}

/** Đọc một tệp Word; undefined when it is none. */
export function readDocx(bytes: Uint8Array): DocxContent | undefined {
  try {
    const parts = readParts(bytes);
    const decode = (name: string) => new TextDecoder().decode(parts.get(name));
    if (!parts.has('word/document.xml')) return undefined;
    const names = [...parts.keys()].filter((name) => TEXT_PART.test(name)).sort();
    const core = decode('docProps/core.xml');
    const [title, date] = [readProperty(core, 'dc:title'), readProperty(core, 'dcterms:created')];
    return {
      ...(title && { title }),
      ...(date && { date: date.slice(0, 10) }),
      text: names.map((name) => readText(decode(name))).join('\n'),
    };
  } catch {
    return undefined;
  }
}
