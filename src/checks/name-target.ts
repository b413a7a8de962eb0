import { FIELDS, type Field } from '../schema/fields.js';

type Names = Map<string, string>;

function* listIdentified(field: Field): Iterable<string> {
  if (field.identifies !== undefined) yield field.identifies;
  const within = [...Object.values(field.properties ?? {}), field.items, field.entries, field.keys];
  for (const inner of within) if (inner) yield* listIdentified(inner);
}

let kinds: ReadonlyMap<string, string> | undefined;

/** Loại dữ liệu mà tệp của nó giữ thứ mang mã này: "organisation" for "issuingAuthorities.signatories". */
export function findKindOf(target: string): string {
  kinds ??= new Map(
    Object.entries(FIELDS).flatMap(([kind, field]) =>
      [...listIdentified(field)].map((identified) => [identified, kind] as const),
    ),
  );
  return kinds.get(target) ?? target;
}

function addNames(field: Field, names: Names): void {
  for (const inner of Object.values(field.properties ?? {})) {
    if (inner.identifies !== undefined && field.label !== undefined) {
      names.set(inner.identifies, field.label);
    }
    addNames(inner, names);
  }
  if (field.items) addNames(field.items, names);
  if (field.entries) addNames(field.entries, names);
  if (field.keys?.identifies !== undefined && field.entries?.label !== undefined) {
    names.set(field.keys.identifies, field.entries.label);
  }
}

let known: ReadonlyMap<string, string> | undefined;

function listNames(): ReadonlyMap<string, string> {
  const names: Names = new Map([['templates', 'mẫu']]);
  for (const field of Object.values(FIELDS)) addNames(field, names);
  return names;
}

/** Tên tiếng Việt của thứ mang mã, as the schema calls it: "nhóm nhiệm vụ"; of several that differ: "… hoặc …". */
export function nameTargets(targets: readonly string[]): string {
  known ??= listNames();
  const names = targets.map((target) => known?.get(target) ?? target);
  return [...new Set(names)].join(' hoặc ');
}
