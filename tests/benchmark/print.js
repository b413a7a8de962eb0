import { cpus, loadavg } from 'node:os';
import { meets } from './row.js';

/** @param {number | undefined} value @param {number} [decimals] */
function show(value, decimals = 2) {
  return value === undefined ? '–' : value.toFixed(decimals).replace('.', ',');
}

/** @param {import('./row.js').Target | undefined} target */
function showTarget(target) {
  if (target === undefined) return '';
  return 'atMost' in target ? ` (≤ ${show(target.atMost)})` : ` (≥ ${show(target.atLeast)})`;
}

/**
 * Đạt hay chưa: every target of the row.
 * @param {import('./row.js').Row} row
 */
export function judge({ value, target, memoryValue, memoryTarget, failed }) {
  const verdicts = [meets(value, target), meets(memoryValue, memoryTarget), failed ? false : undefined];
  const known = verdicts.filter((verdict) => verdict !== undefined);
  if (known.length === 0) return undefined;
  return known.every(Boolean);
}

/** @param {import('./row.js').Row} row @returns {readonly string[]} */
function listCells(row) {
  if (row.skipped) return [row.name, `không đo: ${row.skipped}`];
  const { measured, baseline } = row;
  if (!measured && row.value === undefined) return [row.name, row.note ?? ''];
  const verdict = judge(row);
  return [
    row.name,
    show(measured?.milliseconds, 0),
    show(baseline?.milliseconds, 0),
    show(row.value) + showTarget(row.target),
    show(measured?.cpuMilliseconds, 0),
    show(baseline?.cpuMilliseconds, 0),
    show(row.cpuValue),
    show(measured?.megabytes, 0),
    show(baseline?.megabytes, 0),
    show(row.memoryValue) + showTarget(row.memoryTarget),
    verdict === undefined ? '' : verdict ? 'đạt' : 'CHƯA ĐẠT',
    [row.baselineName && `so với ${row.baselineName}`, row.unit, row.note].filter(Boolean).join('; '),
  ];
}

const HEADER = ['', 'ms', 'gốc', 'tỷ số', 'ms CPU', 'gốc', 'tỷ số', 'MB', 'gốc', 'tỷ số', '', ''];

/**
 * Bảng kết quả.
 * @param {readonly import('./row.js').Row[]} rows
 */
export function formatTable(rows) {
  const lines = [HEADER, ...rows.map(listCells)];
  const full = lines.filter((cells) => cells.length === HEADER.length);
  const widths = HEADER.map((_, column) =>
    Math.max(...full.map((cells) => [...(cells[column] ?? '')].length)),
  );
  const first = Math.max(...lines.map(([name = '']) => [...name].length));
  const pad = (text, column) => {
    const space = ' '.repeat(Math.max(0, (column === 0 ? first : (widths[column] ?? 0)) - [...text].length));
    return column === 0 || column >= 10 ? text + space : space + text;
  };
  return `${lines
    .map((cells) =>
      cells
        .map((text, column) => (cells.length === 2 && column === 1 ? text : pad(text, column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

/** Máy đo: figures of different machines say nothing about each other, the ratios do. */
export function describeMachine() {
  const processors = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processors: processors.length,
    model: processors[0]?.model ?? '',
    load: loadavg()[0],
  };
}
