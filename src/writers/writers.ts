import type { Trees, WriterEntry } from './writer.js';

/** Mọi trình ghi, in alphabetical order. */
export const WRITERS: readonly WriterEntry[] = [
  { format: 'csv', draws: 'annex', extension: '.csv', load: () => import('./csv/index.js') },
  {
    format: 'docx',
    draws: 'document',
    extension: '.docx',
    reference: { file: 'reference.docx', program: 'Word' },
    load: () => import('./docx/index.js'),
  },
  {
    format: 'json',
    draws: 'document',
    isPrinted: true,
    extension: '.json',
    load: () => import('./json/index.js'),
  },
  { format: 'trace', draws: 'trace', extension: '.docx.trace.json', load: () => import('./trace/index.js') },
  { format: 'xlsx', draws: 'annex', extension: '.xlsx', load: () => import('./xlsx/index.js') },
];

/** Dạng thường dùng: what is made when no format is asked for. */
export const USUAL_FORMATS: { readonly [Drawn in keyof Trees]: string } = {
  annex: 'xlsx',
  document: 'docx',
  trace: 'trace',
};
