import { type Context, Liquid } from 'liquidjs';
import { TEMPLATE_FILTERS } from '../filters/index.js';
import { toInlines } from '../filters/print.js';
import { readComposition } from './composition-register.js';
import { DataForTag } from './for-tag.js';
import { traceRendering } from './trace-rendering.js';

/** liquidjs filters that choose and order; those that compute, escape or build text are not for templates. */
const KEPT_FILTERS = new Set(['concat', 'default', 'first', 'last', 'reverse']);

/** Tags that read other files, count, or print around the output marks. */
const REMOVED_TAGS = [
  'block',
  'cycle',
  'decrement',
  'echo',
  'include',
  'increment',
  'layout',
  'liquid',
  'raw',
  'render',
  'tablerow',
];

/** What liquidjs hands to a filter as `this`. */
interface FilterCall {
  readonly context: Context;
}

/** Limits of one template: output and loops end long before the machine does. */
const LIMITS = { parseLimit: 2_000_000, renderLimit: 20_000, memoryLimit: 50_000_000 };

function registerFilters(engine: Liquid): void {
  for (const name of Object.keys(engine.filters)) if (!KEPT_FILTERS.has(name)) delete engine.filters[name];
  for (const [name, filter] of Object.entries(TEMPLATE_FILTERS)) {
    engine.registerFilter(name, function (this: FilterCall, value: unknown, ...args: unknown[]) {
      return filter(readComposition(this.context), value, ...args);
    });
  }
}

/** Máy mẫu: Liquid without arithmetic, without other files, with a mark in place of every printed value. */
export function createEngine(): Liquid {
  const engine = new Liquid({
    ...LIMITS,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape(this: FilterCall, value: unknown) {
      const composition = readComposition(this.context);
      return composition.marks.put(toInlines(composition, value));
    },
  });
  registerFilters(engine);
  for (const tag of REMOVED_TAGS) delete engine.tags[tag];
  engine.registerTag('for', DataForTag);
  traceRendering(engine);
  return engine;
}
