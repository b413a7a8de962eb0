import type { InlineHandler } from '../context.js';
import { drawRun } from '../run.js';
import { element } from '../xml.js';

/** Vẽ chỗ xuống dòng. */
export const drawLineBreak: InlineHandler<'lineBreak'> = () => drawRun(element('w:br', {}));
