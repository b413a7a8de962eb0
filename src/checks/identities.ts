import type { HasLocation } from './late-location.js';
import type { Owner } from './walk-fields.js';

/** What a part of a record is part of: "tasks.sections" is of "tasks". */
function ownersOf(target: string): string {
  return target.slice(0, Math.max(0, target.lastIndexOf('.')));
}

/** Bản ghi gần nhất bao quanh mà phần này có thể thuộc về. */
export function findOwner(target: string, owner: Owner | undefined): string {
  const wanted = ownersOf(target);
  for (let around = owner; around !== undefined && wanted !== ''; around = around.around) {
    if (around.identifies === wanted) return around.id;
  }
  return '';
}

/** Các mã có trong dữ liệu: of records by their collection, of parts by the record that they are part of. */
export class Identities {
  readonly #known = new Map<string, Map<string, Map<string, HasLocation | undefined>>>();

  /** Adds an id of a record, or of a part of one; gives the place that has had it before, for the first counts. */
  add(target: string, id: string, place?: HasLocation, owner?: Owner): HasLocation | undefined {
    const owners = this.#known.get(target) ?? new Map<string, Map<string, HasLocation | undefined>>();
    this.#known.set(target, owners);
    const name = findOwner(target, owner);
    const ids = owners.get(name) ?? new Map<string, HasLocation | undefined>();
    owners.set(name, ids);
    const first = ids.get(id);
    if (first === undefined) ids.set(id, place);
    return first;
  }

  /** Các mã thuộc một bản ghi; of a collection the owner is "". */
  listOf(target: string, owner: string): Iterable<string> {
    return this.#known.get(target)?.get(owner)?.keys() ?? [];
  }

  has(target: string, owner: string, id: string): boolean {
    return this.#known.get(target)?.get(owner)?.has(id) ?? false;
  }

  hasAnywhere(target: string, id: string): boolean {
    for (const ids of this.#known.get(target)?.values() ?? []) if (ids.has(id)) return true;
    return false;
  }

  /** Các bản ghi có phần như vậy. */
  listOwners(target: string): Iterable<string> {
    return this.#known.get(target)?.keys() ?? [];
  }
}
