import { findOwner, type Identities } from './identities.js';
import type { Reference } from './list-references.js';

/** What a document takes from its template where it says nothing itself: `key` of the template with this id. */
export type FindDefault = (template: string, key: string) => string | undefined;

/** The records whose part a reference may name; "" stands for a collection, whose records are parts of nothing. */
function listOwners(
  { field: { within }, object, owner }: Reference,
  target: string,
  identities: Identities,
  findDefault: FindDefault,
): readonly string[] {
  if (within === 'record') return [findOwner(target, owner)];
  const all = [...identities.listOwners(target)];
  if (within === undefined) return all;
  if (within === 'otherRecord') return all.filter((one) => one !== findOwner(target, owner));
  const named = object[within] ?? findDefault(String(object.template), within);
  // A neighbour that names nothing is a finding of its own.
  return typeof named === 'string' && all.includes(named) ? [named] : all;
}

/** Mã này có trong dữ liệu không; "lgsp/giao-dich" is a part of the record that stands before the stroke. */
export function isKnown(reference: Reference, identities: Identities, findDefault: FindDefault): boolean {
  const { id, field } = reference;
  const stroke = id.indexOf('/');
  return (field.refersTo ?? []).some((target) => {
    if (stroke >= 0) return identities.has(target, id.slice(0, stroke), id.slice(stroke + 1));
    if (field.within === undefined) return identities.hasAnywhere(target, id);
    return listOwners(reference, target, identities, findDefault).some((one) =>
      identities.has(target, one, id),
    );
  });
}

/** Các mã mà chỗ này có thể nói tới, as they would be written there. */
export function* listCandidates(
  reference: Reference,
  identities: Identities,
  findDefault: FindDefault,
): Iterable<string> {
  const isQualified = reference.id.includes('/');
  for (const target of reference.field.refersTo ?? []) {
    const owners = isQualified
      ? identities.listOwners(target)
      : listOwners(reference, target, identities, findDefault);
    for (const owner of owners) {
      for (const id of identities.listOf(target, owner)) yield isQualified ? `${owner}/${id}` : id;
    }
  }
}
