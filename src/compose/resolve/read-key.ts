import type { Dataset } from '../../model/index.js';
import { PERIOD_KEYS } from '../values/period-drop.js';
import { type DataShape, type Shape, shapeRecords, UNKNOWN } from './shape.js';

/** Kết quả đọc một tên con: its shape, or the names that there are. */
export type ReadShape = { readonly shape: Shape } | { readonly known: readonly string[] };

const LIST_KEYS = ['first', 'last', 'size'];

function isListKey(key: number | string): boolean {
  return typeof key === 'number' || /^-?\d+$/.test(key) || LIST_KEYS.includes(key);
}

function readChild(values: readonly unknown[] | undefined, key: string): readonly unknown[] | undefined {
  return values?.flatMap((value) => {
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return holds ? [(value as Readonly<Record<string, unknown>>)[key]] : [];
  });
}

function readData({ field, values }: DataShape, key: number | string): ReadShape {
  const { properties, entries, items } = field;
  if (items) {
    if (!isListKey(key)) return { known: LIST_KEYS };
    return { shape: key === 'size' ? UNKNOWN : listItem({ type: 'data', field, values }) };
  }
  const name = String(key);
  const child = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const inner = readChild(values, name);
  if (child) return { shape: { type: 'data', field: child, values: inner } };
  if (entries) {
    if (inner?.length === 0)
      return { known: (values ?? []).flatMap((value) => Object.keys(value as object)) };
    return { shape: { type: 'data', field: entries, values: inner } };
  }
  if (properties) return { known: Object.keys(properties) };
  return name === 'size' ? { shape: UNKNOWN } : { known: [] };
}

/** Mục của một danh sách. */
export function listItem(shape: Shape): Shape {
  if (shape.type === 'list') return shape.item;
  if (shape.type !== 'data') return UNKNOWN;
  const { field, values } = shape;
  if (!field.items) return field.properties ? shape : UNKNOWN;
  return { type: 'data', field: field.items, values: values?.flat() };
}

/** Đọc một tên con của một dạng; undefined stands for a key that is only known later. */
export function readKey(dataset: Dataset, shape: Shape, key: number | string | undefined): ReadShape {
  if (shape.type === 'collection') {
    if (key === undefined) return { shape: shapeRecords(dataset, shape.name) };
    const isKnown = dataset[shape.name].has(String(key));
    return isKnown
      ? { shape: shapeRecords(dataset, shape.name, [String(key)]) }
      : { known: [...dataset[shape.name].keys()] };
  }
  if (shape.type === 'unknown' || key === undefined) return { shape: UNKNOWN };
  if (shape.type === 'data') return readData(shape, key);
  if (shape.type === 'list') {
    if (!isListKey(key)) return { known: LIST_KEYS };
    return { shape: key === 'size' ? UNKNOWN : shape.item };
  }
  if (shape.type === 'period') {
    if (!PERIOD_KEYS.includes(String(key))) return { known: PERIOD_KEYS };
    return { shape: key === 'previous' ? shape : UNKNOWN };
  }
  const entry = Object.hasOwn(shape.entries, key) ? shape.entries[String(key)] : undefined;
  return entry ? { shape: entry } : { known: Object.keys(shape.entries) };
}
