/** Dấu phân cách hàng nghìn và dấu thập phân của tiếng Việt. */
const THOUSANDS = '.';
const DECIMAL = ',';

/** Số chữ số thập phân mà một số mang theo trong dữ liệu (24.5 → 1, 1e-7 → 7). */
export function countDecimals(value: number): number {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/** Rounds half away from zero on the decimal digits, so that 1.005 with two decimals gives 1.01. */
export function roundDecimal(value: number, decimals: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const shifted = Math.round(Math.abs(Number(`${mantissa}e${Number(exponent) + decimals}`)));
  // A negative number that rounds to nothing is 0, not −0.
  return Math.sign(value) * Number(`${shifted}e${-decimals}`) + 0;
}

/** Số kiểu Việt Nam: 1157600 → "1.157.600", 99.75 → "99,75"; `decimals` pads and rounds when given. */
export function formatNumber(value: number, decimals?: number): string {
  const places = decimals ?? countDecimals(value);
  const rounded = roundDecimal(value, places);
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, THOUSANDS);
  const sign = rounded < 0 ? '-' : '';
  return sign + (fraction === undefined ? grouped : grouped + DECIMAL + fraction);
}

/** Tỷ lệ phần trăm: 99.75 → "99,75%". */
export function formatPercent(value: number, decimals?: number): string {
  return `${formatNumber(value, decimals)}%`;
}

/** Số đếm trong văn bản hành chính: below ten with a leading zero, "04", "13". */
export function formatCount(value: number): string {
  const plain = formatNumber(value);
  return Number.isInteger(value) && value >= 0 && value < 10 ? `0${plain}` : plain;
}
