import { Context, type Liquid } from 'liquidjs';
import type { Location } from '../../diagnostics/index.js';
import { suggestName } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { SCOPE_NAMES } from '../values/scope.js';
import { attachComposition } from './composition-register.js';
import { createEngine } from './create-engine.js';
import { describeLiquidError } from './liquid-problem.js';
import { parseText, type UsedName } from './parse-text.js';

/** One engine serves every document: it holds no data. */
let sharedEngine: Liquid | undefined;

/** Máy mẫu dùng chung. */
export function getEngine(): Liquid {
  sharedEngine ??= createEngine();
  return sharedEngine;
}

/** Names that tags set by themselves. */
const ENGINE_NAMES = ['forloop'];
const KNOWN_NAMES: readonly string[] = [...SCOPE_NAMES, ...ENGINE_NAMES];

/** Chữ của mẫu: a text with Liquid, and where it stands in the template's file. */
export interface TemplateText {
  readonly text: string;
  readonly location: Location;
}

function findOffset(text: string, row: number, column: number): number {
  let start = 0;
  for (let line = 1; line < row; line += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function reportUnknownName(composition: Composition, name: string, location: Location): void {
  const suggestion = suggestName(name, KNOWN_NAMES);
  composition.report({
    code: 'template-unknown-name',
    location,
    message: { vi: `Mẫu dùng tên "${name}" chưa có.`, en: `The template uses the unknown name "${name}".` },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: `Các tên có sẵn: ${SCOPE_NAMES.join(', ')}.`, en: `Known names: ${SCOPE_NAMES.join(', ')}.` },
  });
}

function checkNames(composition: Composition, names: readonly UsedName[], source: TemplateText): void {
  for (const { name, row, column } of names) {
    if (KNOWN_NAMES.includes(name)) continue;
    const { file, offset } = source.location;
    const at = (offset ?? 0) + findOffset(source.text, row, column);
    reportUnknownName(
      composition,
      name,
      offset === undefined ? source.location : { file, offset: at, endOffset: at + name.length },
    );
  }
}

/**
 * In một đoạn chữ của mẫu: the words of the template with a mark for every value.
 * Errors of the template are reported and give an empty text.
 */
export function renderText(composition: Composition, source: TemplateText, scope: object): string {
  composition.beginText(source.location);
  if (!source.text.includes('{')) return composition.keepText(source.text);
  const engine = getEngine();
  try {
    const { parts, names } = parseText(engine, source.text);
    checkNames(composition, names, source);
    const context = new Context(scope, engine.options, { sync: true });
    attachComposition(context, composition);
    return String(engine.renderSync(parts, context as never));
  } catch (error) {
    composition.report(describeLiquidError(error, source.location));
    return '';
  }
}
