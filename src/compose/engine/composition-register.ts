import type { Context } from 'liquidjs';
import type { Composition } from '../composition.js';

const COMPOSITION = 'composition';

/** The composition that a rendering belongs to. */
export function readComposition(context: Context): Composition {
  return context.getRegister(COMPOSITION) as unknown as Composition;
}

/** Ties a rendering to its composition. */
export function attachComposition(context: Context, composition: Composition): void {
  context.setRegister(COMPOSITION, composition);
}
