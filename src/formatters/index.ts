import type { Formatter } from './format.js';
import { formatGithub } from './github.js';
import { formatJson } from './json.js';
import { formatJunit } from './junit.js';
import { formatSarif } from './sarif.js';
import { formatStylish } from './stylish.js';

/** Các dạng in phát hiện, in alphabetical order. */
export const FORMATTERS: Readonly<Record<'github' | 'json' | 'junit' | 'sarif' | 'stylish', Formatter>> = {
  github: formatGithub,
  json: formatJson,
  junit: formatJunit,
  sarif: formatSarif,
  stylish: formatStylish,
};
