import type { Context, Emitter, Liquid, Template } from 'liquidjs';
import { readComposition } from './composition-register.js';

interface BufferedEmitter extends Emitter {
  buffer: string;
}

function createEmitter(): BufferedEmitter {
  return {
    buffer: '',
    raw: false,
    write(html: unknown) {
      if (html !== undefined && html !== null) this.buffer += String(html);
    },
  } as BufferedEmitter;
}

interface TokenLike {
  readonly begin: number;
  readonly trimLeft?: number;
}

function isPlainText(template: Template): boolean {
  return 'str' in template;
}

/** Most pieces printed, and most characters, for one text: counted, so that every machine stops at the same place. */
const MOST_STEPS = 500_000;
const MOST_CHARACTERS = 1_000_000;

/** Counts the pieces of each rendering and stops one that does not end. */
class StepCounter {
  readonly #steps = new WeakMap<Context, number>();

  count(context: Context, printed: number, token: unknown): void {
    const steps = (this.#steps.get(context) ?? 0) + 1;
    this.#steps.set(context, steps);
    if (steps <= MOST_STEPS && printed <= MOST_CHARACTERS) return;
    throw Object.assign(new Error('render limit exceeded'), { token });
  }
}

/**
 * Makes the engine tell the composition which part of the template it is printing, and from which place in the
 * template each piece of output comes, so that findings name the line of the template.
 */
export function traceRendering(engine: Liquid): void {
  const counter = new StepCounter();
  const renderOne = engine.renderer.renderTemplates.bind(engine.renderer);
  engine.renderer.renderTemplates = function* traced(
    templates: Template[],
    context: Context,
    given?: Emitter,
  ) {
    const composition = readComposition(context);
    const emitter = (given ?? createEmitter()) as BufferedEmitter;
    counter.count(context, emitter.buffer.length, { begin: 0, end: 0 });
    for (const template of templates) {
      const token = template.token as unknown as TokenLike;
      counter.count(context, emitter.buffer.length, token);
      const offset = token.begin + (token.trimLeft ?? 0);
      composition.enterTemplate(offset, emitter, isPlainText(template));
      yield renderOne([template], context, emitter);
      const { breakCalled, continueCalled } = context as unknown as {
        breakCalled: boolean;
        continueCalled: boolean;
      };
      if (breakCalled || continueCalled) break;
    }
    return emitter.buffer;
  } as typeof engine.renderer.renderTemplates;
}
