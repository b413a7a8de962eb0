import type { Formatter } from './format.js';

/** In phát hiện dạng JSON: a list of records with the texts in the language asked for. */
export const formatJson: Formatter = (diagnostics, { language }) => {
  const records = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: diagnostic.message[language],
    ...(diagnostic.hint && { hint: diagnostic.hint[language] }),
    related: diagnostic.related.map((place) => ({ ...place, message: place.message[language] })),
  }));
  return `${JSON.stringify(records, null, 2)}\n`;
};
