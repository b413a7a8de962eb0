import type { Formatter } from './format.js';
import { formatJson } from './json.js';
import { formatStylish } from './stylish.js';

/** Các dạng in phát hiện, in alphabetical order. */
export const FORMATTERS: Readonly<Record<'json' | 'stylish', Formatter>> = {
  json: formatJson,
  stylish: formatStylish,
};

export type { FormatOptions } from './format.js';
