import { type Context, type Emitter, type Liquid, LiquidError, RenderError, type Template } from 'liquidjs';
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

function isPlainText(template: Template): template is Template & { readonly str: string } {
  return 'str' in template;
}

/** What the engine prints for one part; its errors name the part. */
function* renderPart(
  template: Template,
  context: Context,
  emitter: Emitter,
): Generator<unknown, void, unknown> {
  try {
    const printed = yield template.render(context, emitter);
    if (printed) emitter.write(printed);
  } catch (error) {
    throw LiquidError.is(error) ? error : new RenderError(error as Error, template);
  }
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
  engine.renderer.renderTemplates = function* traced(
    templates: Template[],
    context: Context,
    given?: Emitter,
  ) {
    const composition = readComposition(context);
    const emitter = (given ?? createEmitter()) as BufferedEmitter;
    context.renderLimit.check(performance.now());
    counter.count(context, emitter.buffer.length, { begin: 0, end: 0 });
    for (const template of templates) {
      const token = template.token as unknown as TokenLike;
      counter.count(context, emitter.buffer.length, token);
      const offset = token.begin + (token.trimLeft ?? 0);
      composition.enterTemplate(offset, emitter, isPlainText(template));
      if (isPlainText(template)) emitter.write(template.str);
      else yield renderPart(template, context, emitter);
      const { breakCalled, continueCalled } = context as unknown as {
        breakCalled: boolean;
        continueCalled: boolean;
      };
      if (breakCalled || continueCalled) break;
    }
    return emitter.buffer;
  } as typeof engine.renderer.renderTemplates;
}
