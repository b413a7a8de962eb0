import type { YamlEdit } from '../source/edit-yaml.js';

export type { YamlEdit };

/** Sửa vài mục của một tệp dữ liệu, every other byte as it is; undefined where that cannot be done. */
export async function editFile(text: string, edits: readonly YamlEdit[]): Promise<string | undefined> {
  const { editYaml } = await import('../source/edit-yaml.js');
  return editYaml(text, edits);
}
