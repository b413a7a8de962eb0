import type { Failure } from '../diagnostics/index.js';
import { parsePeriod } from '../model/index.js';
import { suggestName } from '../text/index.js';
import type { Workspace } from '../workspace/index.js';
import { fileNameOf, listDeclaredTargets, nameOf, nameOpening, type Target } from './target.js';

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

/** "da06-2026-01" of a template that there is: its period has not been opened. */
function describeUnopened(
  { summary }: Workspace,
  name: string,
  targets: readonly Target[],
): Failure | undefined {
  const file = (name.split(/[\\/]/).at(-1) ?? name).replace(/\.(ya?ml|docx)$/i, '');
  const found = summary.templates.flatMap(({ id }) => {
    const period = file.startsWith(`${id}-`)
      ? parsePeriod(file.slice(id.length + 1).toUpperCase())
      : undefined;
    return period ? [{ id, period }] : [];
  })[0];
  if (found === undefined) return undefined;
  const command = nameOpening(found);
  const near = suggestName(name, targets.map(nameOf));
  const [question, asked] = near ? [`Có phải là "${near}"? `, `Did you mean "${near}"? `] : ['', ''];
  return {
    code: 'wrong-usage',
    message: { vi: `Văn bản "${name}" chưa có bản ghi.`, en: `The document "${name}" has no record yet.` },
    hint: {
      vi: `${question}Kỳ mới thì mở trước: chạy ${command}.`,
      en: `${asked}For a new period, open it first: run ${command}.`,
    },
  };
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

/** Chọn theo tên trong những gì không gian làm việc khai báo; all when none is named. */
export function chooseByName(workspace: Workspace, names: readonly string[]): Failure | readonly Target[] {
  const targets = listDeclaredTargets(workspace);
  const unknown = names.find((name) => !targets.some((target) => isNamed(target, name)));
  if (unknown !== undefined) {
    return describeUnopened(workspace, unknown, targets) ?? describeUnknown(unknown, targets);
  }
  return targets.filter((target) => names.length === 0 || names.some((name) => isNamed(target, name)));
}

/** Một phần của danh sách; all parts together are the whole, and no two share a target. */
export function takeShard(targets: readonly Target[], { index, count }: Shard): readonly Target[] {
  return targets.filter((_, at) => at % count === index - 1);
}
