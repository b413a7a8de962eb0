import type { Dataset } from './dataset.js';

/** Cơ quan mà một cơ quan ban hành văn bản là (id in `agencies`): where the ids differ, its name tells. */
export function findIssuingAgency(
  { agencies, issuingAuthorities }: Pick<Dataset, 'agencies' | 'issuingAuthorities'>,
  id: string,
): string {
  if (agencies.has(id)) return id;
  const name = issuingAuthorities.get(id)?.record.name;
  const same = [...agencies.values()].find(({ record }) => record.name === name || record.shortName === name);
  return same?.record.id ?? id;
}
