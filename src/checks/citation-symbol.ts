import { type Citation, DISPATCH } from '../model/index.js';

/** Ký hiệu tách phần (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3): "KH-UBND", "NQ/TW", "SKHCN-BCVT&CĐS". */
export interface SymbolParts {
  /** Chữ viết tắt tên loại; absent in a Công văn of the state form. */
  readonly type?: string;
  readonly issuer: string;
  /** Đơn vị soạn thảo, in a Công văn. */
  readonly unit?: string;
}

/** Dispatches of the Party have "CV" where the other types have theirs. */
const PARTY_DISPATCH = 'CV';

/** Tách ký hiệu của một văn bản viện dẫn. */
export function splitSymbol(symbol: string, type: string): SymbolParts {
  const [first = '', ...rest] = symbol.split(/[-/]/);
  const tail = rest.join('-');
  if (type === DISPATCH && first !== PARTY_DISPATCH) return { issuer: first, ...(tail && { unit: tail }) };
  return { type: first, issuer: tail };
}

/** Ký hiệu không kể dấu nối và chữ hoa, so that two spellings of one symbol are equal. */
export function foldSymbol(symbol: string): string {
  return symbol.replace(/[-/&.\s]/g, '').toUpperCase();
}

/** Số đã bỏ số 0 đứng đầu và năm: "02" → 2, "32/2025" → 32. */
export function readNumber(number: string): number {
  return Number.parseInt(number, 10);
}

/** Số của văn bản quy phạm pháp luật có năm: its sequence is its own. */
export function isNormative({ number }: Pick<Citation, 'number'>): boolean {
  return number?.includes('/') ?? false;
}
