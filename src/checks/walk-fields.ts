import { indexInFile } from '../model/index.js';
import type { Field } from '../schema/fields.js';
import { type HasLocation, LateLocation } from './late-location.js';

type Values = Readonly<Record<string, unknown>>;

/** Đường tới các mục được tìm: nothing beside it is looked at, and most of the data lies beside. */
export interface Route {
  readonly field: Field;
  readonly isWanted: boolean;
  readonly properties: readonly (readonly [key: string, route: Route])[];
  readonly items: Route | undefined;
  readonly entries: Route | undefined;
  readonly keys: Field | undefined;
}

/** Vạch đường tới những mục mà `wants` chọn; undefined when there is none within. */
export function findRoute(field: Field, wants: (field: Field) => boolean): Route | undefined {
  const find = (inner: Field | undefined) => inner && findRoute(inner, wants);
  const properties = Object.entries(field.properties ?? {}).flatMap(([key, inner]) => {
    const route = find(inner);
    return route ? [[key, route] as const] : [];
  });
  const [items, entries] = [find(field.items), find(field.entries)];
  const [keys, isWanted] = [field.keys && wants(field.keys) ? field.keys : undefined, wants(field)];
  const leadsOn = properties.length > 0 || items !== undefined || entries !== undefined;
  if (!leadsOn && keys === undefined && !isWanted) return undefined;
  return { field, isWanted, properties, items, entries, keys };
}

/** Bản ghi bao quanh một mục: what it is among, its id, and what stands around it. */
export interface Owner {
  readonly identifies: string;
  readonly id: string;
  readonly around?: Owner;
}

/** Một mục tìm thấy: a text of the data. */
export interface FoundField {
  readonly text: string;
  readonly field: Field;
  /** The mapping that it stands in. */
  readonly object: Values;
  readonly owner: Owner;
  readonly parent: HasLocation;
  readonly token: number | string;
  /** The text is the key itself. */
  readonly on?: 'key';
}

/** Đi theo đường đã vạch qua một bản ghi. */
export class FieldWalk {
  readonly #visit: (found: FoundField) => void;

  constructor(visit: (found: FoundField) => void) {
    this.#visit = visit;
  }

  /** An object of the data; `owner` is the record around it. */
  walkObject(object: Values, route: Route, place: HasLocation, owner: Owner): void {
    const own = findOwnName(object, route);
    const inner = own === undefined ? owner : { ...own, around: owner };
    for (const [key, step] of route.properties) {
      const value = object[key];
      if (value === undefined) continue;
      this.#walk(value, step, object, step.field.identifies === undefined ? inner : owner, place, key);
    }
  }

  #walk(
    value: unknown,
    route: Route,
    object: Values,
    owner: Owner,
    parent: HasLocation,
    token: number | string,
  ) {
    if (typeof value === 'string') {
      if (route.isWanted) this.#visit({ text: value, field: route.field, object, owner, parent, token });
    } else if (Array.isArray(value)) {
      const { items } = route;
      if (items === undefined) return;
      const place = new LateLocation(parent, token);
      for (let index = 0; index < value.length; index++) {
        // What an agency reports is walked where it stands, in its return.
        const at = indexInFile(value[index], index);
        if (at !== undefined) this.#walk(value[index], items, object, owner, place, at);
      }
    } else if (typeof value === 'object' && value !== null) {
      const place = new LateLocation(parent, token);
      this.walkObject(value as Values, route, place, owner);
      this.#walkEntries(value as Values, route, place, owner);
    }
  }

  #walkEntries(object: Values, { keys, entries }: Route, place: HasLocation, owner: Owner): void {
    if (keys === undefined && entries === undefined) return;
    for (const key of Object.keys(object)) {
      if (keys) this.#visit({ text: key, field: keys, object, owner, parent: place, token: key, on: 'key' });
      if (entries) this.#walk(object[key], entries, object, owner, place, key);
    }
  }
}

function findOwnName(object: Values, { properties }: Route): Omit<Owner, 'around'> | undefined {
  for (const [key, { field }] of properties) {
    const id = object[key];
    if (field.identifies !== undefined && typeof id === 'string') return { identifies: field.identifies, id };
  }
  return undefined;
}
