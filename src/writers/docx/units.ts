/** Đổi mi-li-mét sang twip (1/20 point, 1440 to the inch). */
export function millimetresToTwips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Đổi point sang twip. */
export function pointsToTwips(points: number): number {
  return Math.round(points * 20);
}
