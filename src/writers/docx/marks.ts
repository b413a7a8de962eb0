import type { CirculationMark, UrgencyLevel } from '../../document/index.js';
import type { Xml } from '../markup/index.js';
import { spacing } from './form.js';
import { drawParagraph } from './paragraph.js';
import { drawText } from './run.js';
import type { StyleIds } from './style-names.js';
import { millimetresToTwips } from './units.js';

const urgency: Readonly<Record<UrgencyLevel, { readonly words: string; readonly width: number }>> = {
  hoaToc: { words: 'HỎA TỐC', width: spacing.hoaTocWidthMillimetres.value },
  khan: { words: 'KHẨN', width: spacing.khanWidthMillimetres.value },
  thuongKhan: { words: 'THƯỢNG KHẨN', width: spacing.thuongKhanWidthMillimetres.value },
};

const circulations: Readonly<Record<CirculationMark, string>> = {
  luuHanhNoiBo: 'LƯU HÀNH NỘI BỘ',
  xemXongTraLai: 'XEM XONG TRẢ LẠI',
};

/** The frame is the border of its style; the indents give it the width. */
function centreFrame(width: number, columnWidth: number): { readonly left: number; readonly right: number } {
  const side = Math.max(0, Math.floor((columnWidth - millimetresToTwips(width)) / 2));
  return { left: side, right: side };
}

/** Vẽ dấu mức độ khẩn in its frame (Phụ lục I, Phần I, III.2.b). */
export function drawUrgencyMark(level: UrgencyLevel, columnWidth: number, styles: StyleIds): Xml {
  const { words, width } = urgency[level];
  return drawParagraph(styles.urgencyMark, centreFrame(width, columnWidth), drawText(words));
}

/**
 * Vẽ chỉ dẫn phạm vi lưu hành in its frame (Phụ lục I, Phần I, III.2.c): in the top margin above the national name
 * (IV.2, ô số 11), so it takes no room from the text. `centre` is measured from the left edge of the paper.
 */
export function drawCirculationMark(mark: CirculationMark, centre: number, styles: StyleIds): Xml {
  const width = millimetresToTwips(spacing.circulationWidthMillimetres.value);
  const y = millimetresToTwips(spacing.circulationTopMillimetres.value);
  const frame = { width, x: Math.round(centre - width / 2), y };
  return drawParagraph(styles.circulationMark, { frame, before: 0, after: 0 }, drawText(circulations[mark]));
}
