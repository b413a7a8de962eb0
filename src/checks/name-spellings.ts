import type { Dataset } from '../model/index.js';

/** Cách viết khác của một tên, in lower case, and the name in the register. */
export interface NameSpelling {
  readonly spelling: string;
  readonly name: string;
}

/** "Sở Khoa học và Công nghệ": the kind of office, then its fields. */
const OFFICE = /^(Sở|Bộ) (.+ và .+)$/u;

/** All orders of up to three fields; more would be too many to look for. */
function permute(fields: readonly string[]): readonly (readonly string[])[] {
  if (fields.length < 2) return [fields];
  return fields.flatMap((first, index) =>
    permute([...fields.slice(0, index), ...fields.slice(index + 1)]).map((rest) => [first, ...rest]),
  );
}

function joinFields(fields: readonly string[], comma: string, and: string): string {
  return [fields.slice(0, -1).join(comma), fields.at(-1) ?? ''].join(and);
}

/** Other orders of the fields, "&" for "và", a comma or "và" left out. */
function spellOffice(kind: string, fields: readonly string[]): readonly string[] {
  const [usual, ...otherOrders] = permute(fields);
  const orders = otherOrders.map((order) => joinFields(order, ', ', ' và '));
  const joints = [
    [', ', ' & '],
    [', ', '&'],
    [' ', ' và '],
    [', ', ', '],
    [' ', ' '],
    [' - ', ' - '],
  ].map(([comma = '', and = '']) => joinFields(usual ?? [], comma, and));
  return [...orders, ...joints].map((rest) => `${kind} ${rest}`.toLowerCase());
}

/** Các cách viết khác của tên sở, bộ trong sổ cơ quan; a spelling that another agency has as its name is none. */
export function listSpellings({ agencies }: Dataset): readonly NameSpelling[] {
  const names = new Set([...agencies.values()].map(({ record }) => record.name.toLowerCase()));
  return [...agencies.values()].flatMap(({ record: { name } }) => {
    const [, kind, rest] = OFFICE.exec(name) ?? [];
    const fields = rest?.split(/, | và /) ?? [];
    if (kind === undefined || fields.length > 3) return [];
    const spellings = new Set(spellOffice(kind, fields));
    return [...spellings].filter((spelling) => !names.has(spelling)).map((spelling) => ({ spelling, name }));
  });
}
