import { type Citation, type Dataset, readProse } from '../../model/index.js';

/** Số, ký hiệu của một văn bản như người ta viết: "54/KH-UBND"; a Party symbol follows a hyphen. */
export function writeNumber({ type, number, symbol }: Citation): string {
  if (number === undefined || symbol === undefined) return type;
  return `${/^\d$/.test(number) ? `0${number}` : number}${symbol.includes('/') ? '-' : '/'}${symbol}`;
}

function findMetric(dataset: Dataset, subject: string) {
  const [owner = '', metric = ''] = subject.split('/');
  const holder = owner === 'organisation' ? dataset.organisation : dataset.systems.get(owner);
  return holder?.record.metrics?.[metric];
}

function writeMention(dataset: Dataset, subject: string): string {
  const citation = dataset.citations.get(subject)?.record;
  if (citation)
    return citation.number === undefined ? citation.type : `${citation.type} ${writeNumber(citation)}`;
  const system = dataset.systems.get(subject)?.record;
  return system?.name ?? findMetric(dataset, subject)?.name ?? '…';
}

/** Câu của dữ liệu cho người điền biểu mẫu: documents by number, figures by their name. */
export function writePlainProse(dataset: Dataset, text: string): string {
  return readProse(text)
    .map((part) => {
      if (part.type === 'words') return part.value;
      return part.type === 'mention' ? writeMention(dataset, part.subject) : part.text;
    })
    .join('');
}
