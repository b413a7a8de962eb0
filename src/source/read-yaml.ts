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

/** Mở một tệp YAML đã đọc trước đó, only for the places of its entries. */
export function openYaml(path: string, text: string): YamlText {
  return new YamlText(path, text, findLate(text));
}

/**
 * Đọc một tệp YAML 1.2: reports everything that is wrong with its syntax, with its place.
 * @param origin where the text starts in a larger file (front matter of a template); offsets are shifted by it.
 */
export function readYaml(
  path: string,
  text: string,
  origin?: { readonly wholeText: string; readonly offset: number },
): ReadResult {
  const shift = origin?.offset ?? 0;
  const wholeText = origin?.wholeText ?? text;
  // Blanking what stands before keeps every offset equal to the offset in the whole file.
  const padded = origin ? wholeText.slice(0, shift).replace(/[^\n]/g, ' ') + text : text;
  const ordinary = readOrdinaryYaml(padded);
  if (ordinary === undefined) return readInFull(path, padded, wholeText);
  return { file: new YamlFile(path, wholeText, ordinary.value, findLate(padded)), problems: [] };
}
