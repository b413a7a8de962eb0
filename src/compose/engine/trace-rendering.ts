import {
  AssignTag,
  type Context,
  type Emitter,
  type Liquid,
  LiquidError,
  Output,
  RenderError,
  type Template,
  toValue,
  toValueSync,
  type Value,
} from 'liquidjs';
import { readComposition } from './composition-register.js';
import { evaluateValue } from './evaluate.js';

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

/** Outputs and assignments, which most parts are, without a generator for each. */
function renderTemplate(template: Template, context: Context, emitter: Emitter): unknown {
  if (template instanceof Output) return toValue(evaluateValue(template.value, context));
  if (!(template instanceof AssignTag)) return toValueSync(template.render(context, emitter) as never);
  const { key, value } = template as unknown as { readonly key: string; readonly value: Value };
  (context.bottom() as Record<string, unknown>)[key] = evaluateValue(value, context);
  return undefined;
}

/** What the engine prints for one part; its errors name the part. */
function renderPart(template: Template, context: Context, emitter: Emitter): void {
  try {
    const printed = renderTemplate(template, context, emitter);
    if (printed) emitter.write(printed);
  } catch (error) {
    throw LiquidError.is(error) ? error : new RenderError(error as Error, template);
  }
}

/** Most pieces printed, and most characters, for one text: counted, so that every machine stops at the same place. */
const MOST_STEPS = 500_000;
const MOST_CHARACTERS = 1_000_000;

interface Tally {
  steps: number;
}

/** Counts the pieces of each rendering. */
class StepCounter {
  readonly #tallies = new WeakMap<Context, Tally>();

  tallyOf(context: Context): Tally {
    const known = this.#tallies.get(context);
    if (known) return known;
    const tally = { steps: 0 };
    this.#tallies.set(context, tally);
    return tally;
  }
}

/** Stops a rendering that does not end. */
function count(tally: Tally, printed: number, token: unknown): void {
  tally.steps += 1;
  if (tally.steps <= MOST_STEPS && printed <= MOST_CHARACTERS) return;
  throw Object.assign(new Error('render limit exceeded'), { token });
}

/**
 * Makes the engine tell the composition which part of the template it is printing, and from which place in the
 * template each piece of output comes, so that findings name the line of the template.
 */
export function traceRendering(engine: Liquid): void {
  const counter = new StepCounter();
  const traced = (templates: Template[], context: Context, given?: Emitter): string => {
    const composition = readComposition(context);
    const emitter = (given ?? createEmitter()) as BufferedEmitter;
    context.renderLimit.check(performance.now());
    const tally = counter.tallyOf(context);
    count(tally, emitter.buffer.length, { begin: 0, end: 0 });
    for (const template of templates) {
      const token = template.token as unknown as TokenLike;
      count(tally, emitter.buffer.length, token);
      const offset = token.begin + (token.trimLeft ?? 0);
      composition.enterTemplate(offset, emitter, isPlainText(template));
      if (isPlainText(template)) emitter.write(template.str);
      else renderPart(template, context, emitter);
      const { breakCalled, continueCalled } = context as unknown as {
        breakCalled: boolean;
        continueCalled: boolean;
      };
      if (breakCalled || continueCalled) break;
    }
    return emitter.buffer;
  };
  // The engine takes what its own generators are given here as it is.
  engine.renderer.renderTemplates = traced as never;
}
