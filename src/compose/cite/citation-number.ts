/**
 * Số và ký hiệu: state symbols follow a slash (54/KH-UBND: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3.c),
 * symbols of Party documents, which hold a slash themselves, follow a hyphen (57-NQ/TW).
 * A number below 10 takes a leading zero (same clause).
 */
export function joinNumber(number: string, symbol: string): string {
  return padNumber(number) + (symbol.includes('/') ? '-' : '/') + symbol;
}

/** Số văn bản: "5" → "05". */
export function padNumber(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}
