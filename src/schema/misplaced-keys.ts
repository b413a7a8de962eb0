import type { ErrorObject } from 'ajv';

/** A place, and the keys that should stand under an entry beside it. */
type Keys = ReadonlyMap<string, ReadonlySet<string>>;

function listKeys({ parentSchema }: ErrorObject): readonly string[] {
  return Object.keys((parentSchema?.properties as object | undefined) ?? {});
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** Khóa của một mục mà đứng ngang hàng với mục đó: what should be a map is none, and bears the name of a key of it. */
export function isMisplacedKey(error: ErrorObject): boolean {
  const key = error.instancePath.slice(parentOf(error.instancePath).length + 1);
  return error.keyword === 'type' && error.data !== null && listKeys(error).includes(key);
}

function findEmptyMaps(errors: readonly ErrorObject[]): Keys {
  const keys = new Map<string, Set<string>>();
  for (const error of errors) {
    if (error.keyword !== 'type' || error.data !== null) continue;
    const parent = parentOf(error.instancePath);
    keys.set(parent, new Set([...(keys.get(parent) ?? []), ...listKeys(error)]));
  }
  return keys;
}

/** An entry that is empty because the lines below it are not indented under it is one mistake: told at the entry. */
export function dropMisplacedKeys(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const empty = findEmptyMaps(errors);
  if (empty.size === 0) return errors;
  return errors.filter((error) => {
    if (isMisplacedKey(error)) return !empty.has(parentOf(error.instancePath));
    const { additionalProperty, unevaluatedProperty } = error.params;
    const key: unknown = error.propertyName ?? additionalProperty ?? unevaluatedProperty;
    return !(typeof key === 'string' && empty.get(error.instancePath)?.has(key));
  });
}
