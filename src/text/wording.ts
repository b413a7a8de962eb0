/** Liệt kê: "A", "A và B", "A, B và C"; with a `separator` of its own, all items are joined by it. */
export function joinList(items: readonly string[], separator?: string): string {
  if (separator !== undefined || items.length < 2) return items.join(separator ?? '');
  return `${items.slice(0, -1).join(', ')} và ${items[items.length - 1]}`;
}

/** Viết hoa chữ cái đầu. */
export function upcaseFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Viết thường chữ cái đầu, unless the first word is an abbreviation ("UBND"). */
export function downcaseFirst(text: string): string {
  const second = text.charAt(1);
  const isAbbreviation = second !== '' && second === second.toLocaleUpperCase('vi') && /\p{L}/u.test(second);
  return isAbbreviation ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
