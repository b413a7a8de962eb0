import type { Failure } from '../diagnostics/index.js';
import { suggestName } from '../text/index.js';
import { fileNameOf, nameOf, type Target } from './target.js';

/** Một phần của danh sách: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A target is named by its file ("da06-2025-11.docx"), without its extension, by a path to it, or by its template. */
function isNamed(target: Target, name: string): boolean {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  return [fileNameOf(target), nameOf(target), target.id].includes(file);
}

function describeUnknown(name: string, targets: readonly Target[]): Failure {
  const names = new Set([...targets.map(nameOf), ...targets.map(({ id }) => id)]);
  const suggestion = suggestName(name, [...names]);
  return {
    code: 'wrong-usage',
    message: {
      vi: `Không có văn bản hay phụ lục "${name}".`,
      en: `There is no document or annex "${name}".`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: 'Chạy qnds build --list để xem danh sách.', en: 'Run qnds build --list for the list.' },
  };
}

/** Chọn theo tên; all when none is named. */
export function chooseByName(
  targets: readonly Target[],
  names: readonly string[],
): Failure | readonly Target[] {
  const unknown = names.find((name) => !targets.some((target) => isNamed(target, name)));
  if (unknown !== undefined) return describeUnknown(unknown, targets);
  return targets.filter((target) => names.length === 0 || names.some((name) => isNamed(target, name)));
}

/** Một phần của danh sách; all parts together are the whole, and no two share a target. */
export function takeShard(targets: readonly Target[], { index, count }: Shard): readonly Target[] {
  return targets.filter((_, at) => at % count === index - 1);
}
