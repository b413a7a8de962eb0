import { childLocation, type Problem } from '../../diagnostics/index.js';
import { type Citation, groupBy, type Located } from '../../model/index.js';
import { formatDate, parseDate } from '../../text/index.js';
import type { Check } from '../check.js';
import { foldSymbol } from '../citation-symbol.js';

type LocatedCitation = Located<Citation>;

/** Issuer, number, symbol and year: a number is given once a year. */
function keyOf({ record }: LocatedCitation): string {
  const { number = '', symbol = '', issuer = '', date = '' } = record;
  return [issuer, number.replace(/^0+/, ''), foldSymbol(symbol), date.slice(0, 4)].join('|');
}

function word(date: string | undefined): string {
  const parsed = date === undefined ? undefined : parseDate(date);
  return parsed ? formatDate(parsed) : 'không rõ ngày';
}

function describeTwice(first: LocatedCitation, second: LocatedCitation): Problem {
  const { number, symbol } = second.record;
  return {
    code: 'citation-duplicate',
    location: childLocation(second.location, 'number'),
    message: {
      vi: `Văn bản số ${number}, ký hiệu ${symbol} đã có trong sổ với mã "${first.record.id}".`,
      en: `Document ${number} ${symbol} is in the register already, as "${first.record.id}".`,
    },
    hint: {
      vi: 'Giữ một bản ghi và sửa các chỗ gọi mã kia.',
      en: 'Keep one record and change what names the other.',
    },
    related: [
      {
        location: childLocation(first.location, 'id'),
        message: { vi: 'Bản ghi kia.', en: 'The other record.' },
      },
    ],
  };
}

function describeTwoDates(first: LocatedCitation, second: LocatedCitation): Problem {
  const { number, symbol, date } = second.record;
  return {
    code: 'citation-two-dates',
    location: childLocation(second.location, 'date'),
    message: {
      vi: `Văn bản số ${number}, ký hiệu ${symbol} ghi hai ngày: ${word(first.record.date)} ở "${first.record.id}" và ${word(date)} ở đây.`,
      en: `Document ${number} ${symbol} has two dates: ${first.record.date} in "${first.record.id}" and ${date} here.`,
    },
    hint: {
      vi: 'Đối chiếu với bản gốc; nếu là hai văn bản khác nhau thì ghi nhận lý do.',
      en: 'Check the original; if these are two documents, acknowledge it.',
    },
    related: [
      {
        location: childLocation(first.location, 'date'),
        message: { vi: 'Ngày kia.', en: 'The other date.' },
      },
    ],
  };
}

/** Một văn bản ghi hai lần trong sổ, with the same date or with another. */
export const checkCitationDuplicates: Check = ({ citations }) => {
  const numbered = [...citations.values()].filter(({ record }) => record.number !== undefined);
  return [...groupBy(numbered, keyOf).values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => {
      if (first === undefined) return [];
      const isSameDate = first.record.date === other.record.date;
      return [isSameDate ? describeTwice(first, other) : describeTwoDates(first, other)];
    }),
  );
};
