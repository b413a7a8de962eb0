import { type Context, type Emitter, evalToken, ForTag } from 'liquidjs';
import { describeEntry, reportAbsent } from '../filters/filter.js';
import { MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { readComposition } from './composition-register.js';

/**
 * Thẻ for: as in Liquid, but a list that the data does not have is reported and leaves a gap in its place,
 * so that a section never vanishes without a word. A list that may be absent passes through `optional`.
 */
export class DataForTag extends ForTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, never> {
    const value: unknown = yield evalToken(this.collection, context);
    if (!(value instanceof MissingDrop)) {
      yield* super.render(context, emitter);
      return;
    }
    reportAbsent(readComposition(context), value);
    const location = MissingDrop.locate(value);
    context.push({ [this.variable]: new GapDrop(location ? describeEntry(location) : '') });
    yield this.liquid.renderer.renderTemplates(this.templates, context, emitter);
    context.pop();
  }
}
