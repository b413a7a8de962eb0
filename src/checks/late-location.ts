import { childLocation, type Location } from '../diagnostics/index.js';

/** Cái có chỗ trong dữ liệu. */
export interface HasLocation {
  readonly location: Location;
}

/** Chỗ của một mục con: the pointer is put together when a finding asks for it, which few places live to see. */
export class LateLocation implements HasLocation {
  private readonly parent: HasLocation;
  private readonly token: number | string;

  constructor(parent: HasLocation, token: number | string) {
    this.parent = parent;
    this.token = token;
  }

  get location(): Location {
    return childLocation(this.parent.location, this.token);
  }
}
