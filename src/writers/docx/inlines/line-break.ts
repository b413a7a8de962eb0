import { element } from '../../markup/index.js';
import type { InlineHandler } from '../context.js';
import { drawRun } from '../run.js';

/** Vẽ chỗ xuống dòng. */
export const drawLineBreak: InlineHandler<'lineBreak'> = () => drawRun(element('w:br', {}));
