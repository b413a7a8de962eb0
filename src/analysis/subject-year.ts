/**
 * A year that a subject is about: "năm 2025"; not one that it leads to or sets out from ("đến năm 2025", "từ năm 2025"),
 * nor the first of several ("5 năm 2026 - 2030", "năm 2025 và những năm tiếp theo", "năm 2025, định hướng đến …").
 */
const OWN_YEAR =
  /(?<!(?:đến|từ|hết|trước|sau|giai đoạn|tầm nhìn|định hướng)(?: cuối| hết)? )năm (?<year>\d{4})(?!\d|\s*[-–]|, \d{4}|,? (?:và )?(?:những|các) năm|,? (?:và )?(?:định hướng|tầm nhìn))/giu;

/** What looks back on a year is of use in the next one. */
const LOOKS_BACK = /kết quả|tổng kết|sơ kết|đánh giá|quyết toán/iu;

/**
 * Năm cũ mà trích yếu nói tới: the latest year that the subject of a cited document is about, where that is before
 * `year`; undefined for a subject that looks back on the year before, or is about no single year.
 */
export function findEarlierYear(subject: string | undefined, year: number): number | undefined {
  const years = [...(subject ?? '').matchAll(OWN_YEAR)].map(({ groups }) => Number(groups?.year));
  const latest = Math.max(...years);
  if (years.length === 0 || latest >= year) return undefined;
  return latest === year - 1 && LOOKS_BACK.test(subject ?? '') ? undefined : latest;
}
