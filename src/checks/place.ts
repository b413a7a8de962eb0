import { childLocation, type Location } from '../diagnostics/index.js';

/** Cái có chỗ trong dữ liệu. */
export interface Placed {
  readonly location: Location;
}

/** Chỗ của một mục con: the pointer is put together when a finding asks for it, which few places live to see. */
export class Place implements Placed {
  private readonly parent: Placed;
  private readonly token: number | string;

  constructor(parent: Placed, token: number | string) {
    this.parent = parent;
    this.token = token;
  }

  get location(): Location {
    return childLocation(this.parent.location, this.token);
  }
}
