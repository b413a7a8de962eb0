/** @typedef {import('./measure.js').Measurement} Measurement */

/** Vì sao một việc không có số đo, though it was tried. */
const TOO_SLOW = 'quá lâu, đã dừng';

/**
 * Một dòng kết quả. A ratio without a target is for information.
 * @typedef {object} Row
 * @property {string} name
 * @property {string} [skipped] vì sao không đo
 * @property {Measurement} [measured]
 * @property {Measurement} [baseline]
 * @property {string} [baselineName]
 * @property {number} [value] tỷ số hay số mũ được so với mức
 * @property {string} [unit] what the value is, when it is no ratio of times
 * @property {Target} [target]
 * @property {number} [cpuValue] tỷ số thời gian CPU, which a busy machine changes less
 * @property {number} [memoryValue]
 * @property {Target} [memoryTarget]
 * @property {string} [note]
 * @property {boolean} [failed] sai về kết quả, không phải về tốc độ
 */

/**
 * Mức phải đạt.
 * @typedef {{ atMost: number } | { atLeast: number }} Target
 */

/**
 * Dòng so thời gian và, if there is a target for it, bộ nhớ.
 * @param {string} name
 * @param {Measurement | undefined} measured
 * @param {Measurement | undefined} baseline
 * @param {{ baselineName?: string, target?: Target, memoryTarget?: Target, note?: string }} [details]
 * @returns {Row}
 */
export function compare(name, measured, baseline, details = {}) {
  if (!measured) return { name, skipped: TOO_SLOW, failed: true };
  const row = { name, measured, ...details };
  if (!baseline) return { ...row, baselineName: undefined, target: undefined, memoryTarget: undefined };
  return {
    ...row,
    baseline,
    value: measured.milliseconds / baseline.milliseconds,
    cpuValue: measured.cpuMilliseconds / baseline.cpuMilliseconds,
    memoryValue: measured.megabytes / baseline.megabytes,
  };
}

/**
 * @param {number | undefined} value
 * @param {Target | undefined} target
 */
export function meets(value, target) {
  if (value === undefined || target === undefined) return undefined;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}
