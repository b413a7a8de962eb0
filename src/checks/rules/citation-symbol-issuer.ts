import { childLocation, type Location, type Problem, type RelatedLocation } from '../../diagnostics/index.js';
import { type Citation, type Dataset, listTypeAbbreviations } from '../../model/index.js';
import type { Check } from '../check.js';
import { splitSymbol } from '../citation-symbol.js';

/** What the names and abbreviations of the agencies say about symbols. */
interface IssuerNames {
  readonly ids: ReadonlySet<string>;
  /** Chữ viết tắt theo mã cơ quan, a head's being that of the body. */
  readonly byId: ReadonlyMap<string, string>;
  /** Tên cơ quan theo chữ viết tắt. */
  readonly byAbbreviation: ReadonlyMap<string, string>;
}

/** "Bộ trưởng Bộ Y tế" signs with the abbreviation of "Bộ Y tế". */
const HEAD = /^(Bộ trưởng|Thứ trưởng|Chủ tịch|Phó Chủ tịch|Giám đốc|Chánh Văn phòng|Trưởng ban|Chủ nhiệm) /;

function readIssuers({ agencies }: Dataset): IssuerNames {
  const byName = new Map<string, string>();
  const byAbbreviation = new Map<string, string>();
  for (const { record } of agencies.values()) {
    if (record.abbreviation === undefined) continue;
    byName.set(record.name, record.abbreviation);
    byAbbreviation.set(record.abbreviation, record.shortName ?? record.name);
  }
  const byId = new Map<string, string>();
  for (const [id, { record }] of agencies) {
    const abbreviation = record.abbreviation ?? byName.get(record.name.replace(HEAD, ''));
    if (abbreviation !== undefined) byId.set(id, abbreviation);
  }
  return { ids: new Set(agencies.keys()), byId, byAbbreviation };
}

function createProblem(location: Location, vi: string, en: string, related: RelatedLocation): Problem {
  return {
    code: 'citation-symbol-issuer',
    location,
    message: { vi, en },
    hint: {
      vi: 'Đối chiếu ký hiệu, tên loại, cơ quan ban hành với bản gốc.',
      en: 'Check symbol, type and issuer against the original.',
    },
    related: [related],
  };
}

function checkType({ type, symbol = '' }: Citation, location: Location): readonly Problem[] {
  const { type: found } = splitSymbol(symbol, type);
  const expected = listTypeAbbreviations(type);
  if (found === undefined || expected.length === 0 || expected.includes(found)) return [];
  return [
    createProblem(
      childLocation(location, 'symbol'),
      `Ký hiệu "${symbol}" bắt đầu bằng "${found}", nhưng ${type} viết tắt là ${expected.join(' hoặc ')}.`,
      `The symbol "${symbol}" begins with "${found}", but ${type} is abbreviated ${expected.join(' or ')}.`,
      { location: childLocation(location, 'type'), message: { vi: 'Tên loại.', en: 'The type.' } },
    ),
  ];
}

/** A symbol that fits another agency speaks against the issuer, any other against itself. */
function checkIssuer(citation: Citation, location: Location, names: IssuerNames): readonly Problem[] {
  const { type, symbol = '', issuer = '' } = citation;
  const { issuer: found } = splitSymbol(symbol, type);
  const expected = names.byId.get(issuer);
  const owner = names.byAbbreviation.get(found);
  if (expected === found || (expected === undefined && owner === undefined)) return [];
  const [suspect, other] = owner === undefined ? ['symbol', 'issuer'] : ['issuer', 'symbol'];
  const belongs = owner === undefined ? '' : `, chữ viết tắt của ${owner}`;
  return [
    createProblem(
      childLocation(location, suspect),
      `Ký hiệu "${symbol}" ghi cơ quan là "${found}"${belongs}, nhưng cơ quan ban hành là "${issuer}"${expected === undefined ? '' : ` (${expected})`}.`,
      `The symbol "${symbol}" names "${found}", but the issuer is "${issuer}"${expected === undefined ? '' : ` (${expected})`}.`,
      {
        location: childLocation(location, other),
        message: { vi: 'Chỗ được so.', en: 'What it is held against.' },
      },
    ),
  ];
}

/** Ký hiệu không khớp tên loại hoặc cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3). */
export const checkCitationSymbols: Check = (dataset) => {
  const names = readIssuers(dataset);
  return [...dataset.citations.values()].flatMap(({ record, location }) => {
    if (record.symbol === undefined) return [];
    const byType = checkType(record, location);
    if (byType.length > 0 || !names.ids.has(record.issuer ?? '')) return byType;
    return checkIssuer(record, location, names);
  });
};
