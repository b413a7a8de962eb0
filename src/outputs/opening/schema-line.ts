import type { Snapshot } from '../../workspace/index.js';

const LINE = /^# yaml-language-server: \$schema=(\S*?)[a-z]+\.schema\.json\s*$/;

/** Where the schemas lie as seen from the data folder, as the files that are there say; as in this repository if none does. */
function findBase({ data }: Snapshot): string {
  for (const { name, text } of data.files) {
    const base = LINE.exec(text.split('\n', 1)[0] ?? '')?.[1];
    if (base === undefined) continue;
    const depth = name.split('/').length - 1;
    const above = '../'.repeat(depth);
    return base.startsWith(above) ? base.slice(above.length) : base;
  }
  return '../schemas/';
}

/** Dòng lược đồ của một tệp dữ liệu: editors complete and explain its keys. */
export function writeSchemaLine(snapshot: Snapshot, name: string, kind: string): string {
  const base = findBase(snapshot);
  const isRelative = base.startsWith('.');
  const above = isRelative ? '../'.repeat(name.split('/').length - 1) : '';
  return `# yaml-language-server: $schema=${above}${base}${kind}.schema.json`;
}
