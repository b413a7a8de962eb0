/** Dấu cuối dòng liệt kê: ";" and "." at the last one (Phụ lục I, Phần I, II.6.a and II.9.d). */
export function closeItem(index: number, count: number): ';' | '.' {
  return index === count - 1 ? '.' : ';';
}
