import { describe, expect, it } from 'vitest';
import { elements, page, spacing } from '../../../src/writers/docx/form.js';
import { computeTextWidth, createDecreeGeometry, turnPage } from '../../../src/writers/docx/page-geometry.js';
import { paragraphStyles } from '../../../src/writers/docx/style-names.js';
import { measureText } from '../../../src/writers/text-measure/index.js';

describe('bảng số đo của nghị định', () => {
  it.each(Object.entries({ ...page, ...spacing }))('%s is within its range', (_, { range, value }) => {
    expect(value).toBeGreaterThanOrEqual(range[0]);
    expect(value).toBeLessThanOrEqual(range[1]);
  });

  it.each(Object.entries(elements))('%s has a size within its range', (_, { range, size }) => {
    expect(size).toBeGreaterThanOrEqual(range[0]);
    expect(size).toBeLessThanOrEqual(range[1]);
  });

  it('gives every element an ASCII style id and a name of its own', () => {
    const styles = Object.values(paragraphStyles);
    expect(styles.every(({ id }) => /^[A-Za-z]+$/.test(id))).toBe(true);
    expect(new Set(styles.map(({ id }) => id)).size).toBe(styles.length);
    expect(new Set(styles.map(({ name }) => name)).size).toBe(styles.length);
  });
});

describe('khổ giấy', () => {
  const portrait = createDecreeGeometry();

  it('is A4 with a text area 165 mm wide', () => {
    expect([portrait.width, portrait.height]).toEqual([11906, 16838]);
    expect(computeTextWidth(portrait)).toBe(9355);
  });

  it('turns the paper and keeps the margin of each edge', () => {
    const landscape = turnPage(portrait, 'landscape');
    expect([landscape.width, landscape.height]).toEqual([16838, 11906]);
    expect([landscape.left, landscape.right]).toEqual([portrait.left, portrait.right]);
  });
});

describe('measureText', () => {
  // 88,315 mm by the advance widths of Liberation Serif Bold, the metric equal of Times New Roman Bold.
  it('measures Quốc hiệu in 12 pt bold', () => {
    const width = measureText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true });
    expect(width).toBe(Math.round((88.31502 / 25.4) * 1440));
  });

  it('takes a decomposed letter for the composed one', () => {
    const face = { size: 14 };
    expect(measureText('Tỷ lệ đường', face)).toBe(measureText('Tỷ lệ đường'.normalize('NFD'), face));
  });
});
