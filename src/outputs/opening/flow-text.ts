/** A word that YAML reads as a text without quotes, also within braces; dates are texts of the data. */
const PLAIN = /^(?:\p{L}[\p{L}\p{N}_./() -]*|\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)$/u;
const NO_TEXT = /^(?:true|false|null|~)$/i;

function quote(text: string): string {
  const isPlain = PLAIN.test(text) && !NO_TEXT.test(text) && !text.endsWith(' ');
  return isPlain ? text : JSON.stringify(text);
}

/** A text that stands alone after its key needs quotes only where YAML would read something else. */
export function writePlain(text: string): string {
  const isPlain = /^\p{L}/u.test(text) && !/: |:$| #/.test(text) && !NO_TEXT.test(text);
  return isPlain ? text : quote(text);
}

/** Một giá trị của dữ liệu trên một dòng YAML, as one would type it: `{ status: done, completedDate: 2025-11-11 }`. */
export function writeFlow(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, child]) => `${key}: ${writeFlow(child)}`);
  return `{ ${entries.join(', ')} }`;
}
