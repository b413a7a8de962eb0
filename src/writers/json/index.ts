import type { OfficialDocument } from '../../document/index.js';

/** Viết cây văn bản dạng JSON: the first thing to look at when an output is wrong. */
export function writeJson(document: OfficialDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
