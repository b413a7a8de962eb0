import { CST, isScalar, type ScalarTag, Schema } from 'yaml';
import { isOrdinaryText } from '../forbidden-characters.js';
import { isOrdinaryNumber } from '../number-spelling.js';
import { giveUp } from './unusual.js';

/** Whatever can be no text is written like this; the schema of the library has the last word. */
const MAY_RESOLVE = /^(?:[-+.\d][-+.\w]*|~|[nNtTfF]\w{3,4})$/;

/** A number with more characters may have more digits than it can keep. */
const LONGEST_NUMBER = 15;

/** The tags that the library tries, in its order (core schema, YAML 1.2.2, clause 10.3). */
const TAGS = new Schema({ schema: 'core' }).tags.filter(
  (tag): tag is ScalarTag & { readonly test: RegExp } =>
    tag.default === true && 'test' in tag && tag.test !== undefined,
);

function resolveByTag(tag: ScalarTag, source: string): unknown {
  const resolved = tag.resolve(source, giveUp, {});
  return isScalar(resolved) ? resolved.value : resolved;
}

/** Giá trị của chữ không đặt trong ngoặc: text, number, true, false or null. */
export function resolvePlain(source: string): unknown {
  if (!MAY_RESOLVE.test(source)) return source;
  const tag = TAGS.find(({ test }) => test.test(source));
  if (tag === undefined) return source;
  const value = resolveByTag(tag, source);
  if (typeof value !== 'number') return value;
  const isSafe = source.length <= LONGEST_NUMBER && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return isSafe && isOrdinaryNumber(source) ? value : giveUp();
}

/** Giá trị của chữ trong ngoặc kép có dấu gạch chéo ngược. */
export function resolveQuoted(source: string): string {
  const token = { type: 'double-quoted-scalar', offset: 0, indent: 0, source } as const;
  const { value } = CST.resolveAsScalar(token, true, giveUp);
  return isOrdinaryText(value) ? value : giveUp();
}
