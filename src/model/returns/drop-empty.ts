type Values = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapEntries(values: Values, map: (value: unknown, key: string) => unknown): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value, key)]));
}

/** Cho biết mục có trong lược đồ không: whether the entries of a list of the returns have such a field. */
export type IsField = (list: string, key: string) => boolean;

/** Nothing but the value may be said to be missing beside something that is there. */
function dropEmptyFields(entry: unknown, isField: (key: string) => boolean): unknown {
  if (!isObject(entry)) return entry;
  if (Object.entries(entry).every(([key, value]) => value === null && isField(key))) return null;
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => value !== null || key === 'value' || !isField(key)),
  );
}

/** Các danh sách của một báo cáo của đơn vị. */
const RETURN_LISTS = ['figures', 'tasks', 'indicators'] as const;

function isReturnList(key: string): boolean {
  return RETURN_LISTS.some((list) => list === key);
}

/**
 * Bỏ những chỗ còn để trống của một báo cáo của đơn vị, before it is held against its schema: a form that is half
 * filled in is no mistake. What is no field stays for the schema to refuse, though it be empty.
 */
export function dropEmpty(value: unknown, isField: IsField): unknown {
  if (!isObject(value)) return value;
  return mapEntries(value, (list, key) =>
    isReturnList(key) && isObject(list)
      ? mapEntries(list, (entry) => dropEmptyFields(entry, (name) => isField(key, name)))
      : list,
  );
}
