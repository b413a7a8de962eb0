import { NodePlaces } from './node-places.js';
import { type RangeTable, readOrdinaryRanges, readOrdinaryYaml } from './ordinary/index.js';
import { parseInFull, type ReadResult, readInFull } from './read-in-full.js';
import { type FindRange, YamlFile, YamlText } from './yaml-file.js';

/** Looks places up only when they are asked for: most files have nothing to report. */
function findLate(text: string): FindRange {
  let ordinary: { readonly ranges: RangeTable | undefined } | undefined;
  let places: NodePlaces | undefined;
  return (tokens, on) => {
    ordinary ??= { ranges: readOrdinaryRanges(text) };
    const range = ordinary.ranges?.find(tokens, on);
    if (range !== undefined) return range;
    places ??= new NodePlaces(parseInFull(text));
    return places.find(tokens, on);
  };
}

/** Chỗ của YAML trong một tệp lớn hơn: the front matter of a template; offsets are shifted by it. */
export interface YamlOrigin {
  readonly wholeText: string;
  readonly offset: number;
}

/** Blanking what stands before keeps every offset equal to the offset in the whole file. */
function pad(text: string, origin: YamlOrigin | undefined): string {
  return origin ? origin.wholeText.slice(0, origin.offset).replace(/[^\n]/g, ' ') + text : text;
}

/** Mở một tệp YAML đã đọc trước đó, only for the places of its entries. */
export function openYaml(path: string, text: string, origin?: YamlOrigin): YamlText {
  return new YamlText(path, origin?.wholeText ?? text, findLate(pad(text, origin)));
}

/** Đọc một tệp YAML 1.2: reports everything that is wrong with its syntax, with its place. */
export function readYaml(path: string, text: string, origin?: YamlOrigin): ReadResult {
  const wholeText = origin?.wholeText ?? text;
  const padded = pad(text, origin);
  const ordinary = readOrdinaryYaml(padded);
  if (ordinary === undefined) return readInFull(path, padded, wholeText);
  return { file: new YamlFile(path, wholeText, ordinary.value, findLate(padded)), problems: [] };
}
