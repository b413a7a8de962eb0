import type { Liquid, Template } from 'liquidjs';

/** Tên mà một đoạn chữ lấy từ ngoài, and where it stands first, counted from 1. */
export interface UsedName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Đoạn chữ của mẫu đã phân tích. */
export interface ParsedText {
  readonly parts: Template[];
  readonly names: readonly UsedName[];
}

/** Parsed parts hold no data: a text that many documents share is parsed once. */
const parsedTexts = new Map<string, ParsedText>();

function listNames(engine: Liquid, parts: Template[]): readonly UsedName[] {
  const { globals } = engine.analyzeSync(parts, { partials: false });
  return Object.entries(globals).flatMap(([name, uses]) => {
    const place = uses[0]?.location;
    return place === undefined ? [] : [{ name, row: place.row, column: place.col }];
  });
}

/**
 * Phân tích một đoạn chữ của mẫu, for the one engine that there is.
 * @throws the engine's error when the text is no Liquid.
 */
export function parseText(engine: Liquid, text: string): ParsedText {
  const known = parsedTexts.get(text);
  if (known) return known;
  const parts = engine.parse(text);
  const parsed = { parts, names: listNames(engine, parts) };
  parsedTexts.set(text, parsed);
  return parsed;
}
