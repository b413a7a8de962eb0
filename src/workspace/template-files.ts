import type { Problem } from '../diagnostics/index.js';
import { isReadme } from './misnamed.js';
import { describeUnusedTemplate } from './unreadable.js';

/** Tên thư mục mẫu. */
export const TEMPLATES = 'templates';

/** Tên tệp mẫu: in the folder itself; files of results are named after it, so it holds nothing but an id. */
export const TEMPLATE_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** Tên tệp định nghĩa phụ lục. */
export const ANNEX_NAME = /^annexes\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** Tệp được đọc trong thư mục mẫu; a README tells people what lies there. */
export function acceptsTemplate(name: string): boolean {
  return /\.(md|yaml)$/i.test(name) && !isReadme(name);
}

/** Mã các tệp có tên hợp với một dạng, sorted. */
export function listIds(names: readonly string[], pattern: RegExp): readonly string[] {
  return names.flatMap((name) => pattern.exec(name)?.[1] ?? []).sort();
}

/** Tệp mẫu không đọc được: they keep their ids: what is wrong with them is already reported. */
export function listUnreadable(problems: readonly Problem[]): readonly string[] {
  const found = problems.filter(({ code }) => code === 'file-unreadable');
  const names = found.map(({ location }) => location.file.slice(TEMPLATES.length + 1));
  return names.filter(Boolean).sort();
}

/** Tệp trong thư mục mẫu mà không lệnh nào dùng. */
export function findUnused(names: readonly string[]): readonly Problem[] {
  return names
    .filter((name) => !TEMPLATE_NAME.test(name) && !ANNEX_NAME.test(name))
    .map((name) => describeUnusedTemplate(`${TEMPLATES}/${name}`));
}
