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

/**
 * Makes the engine tell the composition which part of the template it is printing, and from which place in the
 * template each piece of output comes, so that findings name the line of the template.
 */
export function traceRendering(engine: Liquid): void {
  const renderOne = engine.renderer.renderTemplates.bind(engine.renderer);
  engine.renderer.renderTemplates = function* traced(
    templates: Template[],
    context: Context,
    given?: Emitter,
  ) {
    const composition = readComposition(context);
    const emitter = (given ?? createEmitter()) as BufferedEmitter;
    for (const template of templates) {
      const token = template.token as unknown as TokenLike;
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
