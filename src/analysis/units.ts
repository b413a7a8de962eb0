/** Đơn vị đếm người: whoever is counted, one person is one. */
const PEOPLE: ReadonlySet<string> = new Set([
  'cán bộ',
  'công chức',
  'học viên',
  'người',
  'người dân',
  'thành viên',
  'viên chức',
]);

function isWithin(names: readonly string[], others: readonly string[]): boolean {
  return names.every((name) => others.includes(name));
}

/** Cùng đơn vị: the same words, one of the words of the other ("xã" in "xã, phường, đặc khu"), or both people. */
export function isSameUnit(left: string, right: string): boolean {
  const [names, others] = [left.split(', '), right.split(', ')];
  if (isWithin(names, others) || isWithin(others, names)) return true;
  return [...names, ...others].every((name) => PEOPLE.has(name));
}
