/**
 * Ký tự dành riêng cho dấu thay chỗ: private-use characters (Unicode 23.5), which mean nothing to Markdown and may not
 * stand in templates.
 */
export const RESERVED_CHARACTERS = /[\uE000\uE001]/;
