import { isDeepStrictEqual } from 'node:util';
import { behindColon, planSplice, type YamlEdit } from './plan-splice.js';
import { readYaml } from './read-yaml.js';

export type { YamlEdit };

type Plain = Readonly<Record<string, unknown>>;

function readPlain(text: string): Plain | undefined {
  const value = readYaml('', text).file?.value;
  return typeof value === 'object' && value !== null ? (value as Plain) : undefined;
}

/** What the data is to be after an edit. */
function change(data: unknown, [key = '', ...rest]: readonly string[], written: string | undefined): Plain {
  const { [key]: former, ...others } = (data ?? {}) as Plain;
  if (rest.length > 0) return { ...others, [key]: change(former, rest, written) };
  return written === undefined
    ? others
    : { ...others, [key]: readPlain(`value:${behindColon(written)}`)?.value };
}

function applyEdits(text: string, edits: readonly YamlEdit[]): string | undefined {
  let edited = text;
  for (const edit of edits) {
    const splice = planSplice(edited, edit);
    if (splice === undefined) return undefined;
    edited = edited.slice(0, splice.start) + splice.text + edited.slice(splice.end);
  }
  return edited;
}

/**
 * Sửa vài mục của một tệp YAML: every other byte stays, comments too. The result is read again: undefined where it would
 * not say what it should, or where the file is written in a way that this cannot be done.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string | undefined {
  const before = readPlain(text);
  if (before === undefined) return undefined;
  const hasReturns = text.includes('\r\n') && !/(^|[^\r])\n/.test(text);
  const edited = applyEdits(hasReturns ? text.replaceAll('\r\n', '\n') : text, edits);
  if (edited === undefined) return undefined;
  const wanted = edits.reduce<Plain>((data, { path, written }) => change(data, path, written), before);
  if (!isDeepStrictEqual(readPlain(edited), wanted)) return undefined;
  return hasReturns ? edited.replaceAll('\n', '\r\n') : edited;
}
