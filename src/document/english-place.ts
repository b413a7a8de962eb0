/** Từ ngữ chỉ chỗ trong văn bản, as `listFigures` has them, and in English; the longer ones first. */
const WORDS: readonly (readonly [vietnamese: RegExp, english: string])[] = [
  [/tiêu đề phụ lục/g, 'annex title'],
  [/dòng kèm theo/g, 'attachment line'],
  [/gạch đầu dòng/g, 'dash'],
  [/địa danh, ngày/g, 'place and date'],
  [/số, ký hiệu/g, 'number and symbol'],
  [/bảng, dòng (\d+), ô (\d+)/g, 'table, row $1, cell $2'],
  [/đoạn văn/g, 'paragraph'],
  [/tiêu đề/g, 'heading'],
  [/trích yếu/g, 'subject'],
  [/chú thích/g, 'footnote'],
  [/căn cứ/g, 'legal basis'],
  [/Kính gửi/g, 'addressees'],
  [/Nơi nhận/g, 'recipients'],
  [/Phụ lục/g, 'Annex'],
  [/mục/g, 'section'],
];

/** "mục 2.1, gạch đầu dòng 5" → "section 2.1, dash 5". */
export function translatePlace(place: string): string {
  return WORDS.reduce((text, [vietnamese, english]) => text.replace(vietnamese, english), place);
}
