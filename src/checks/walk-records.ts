import { childLocation, type Location } from '../diagnostics/index.js';
import type { Dataset, Located } from '../model/index.js';

/** Mọi bản ghi của tập dữ liệu, the settings of the workspace apart. */
export function* listRecords(dataset: Dataset): Iterable<Located<unknown>> {
  if (dataset.organisation) yield dataset.organisation;
  const { agencies, citations, systems, indicators, tasks, documents } = dataset;
  for (const collection of [agencies, citations, systems, indicators, tasks, documents]) {
    yield* collection.values();
  }
}

/** Một đối tượng trong dữ liệu: a mapping, its place, and its own source; the source of its parent says nothing of it. */
export interface FoundObject {
  readonly value: Readonly<Record<string, unknown>>;
  readonly location: Location;
  /** Id of the document in its `source`. */
  readonly source: string | undefined;
}

function readSource(value: Readonly<Record<string, unknown>>): string | undefined {
  const source = value.source as { readonly document?: string } | undefined;
  return source?.document;
}

/** What is said about a record, and not part of it. */
const REMARKS: ReadonlySet<string> = new Set(['acknowledgements', 'otherReadings', 'source']);

function walk(value: unknown, location: Location, found: FoundObject[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (typeof item === 'object') walk(item, childLocation(location, index), found);
    }
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Readonly<Record<string, unknown>>;
    found.push({ value: object, location, source: readSource(object) });
    for (const key of Object.keys(object)) {
      const child = object[key];
      if (typeof child === 'object' && !REMARKS.has(key)) walk(child, childLocation(location, key), found);
    }
  }
}

/** Mọi đối tượng của mọi bản ghi, outer before inner. */
export function listObjects(dataset: Dataset): readonly FoundObject[] {
  const found: FoundObject[] = [];
  for (const { record, location } of listRecords(dataset)) walk(record, location, found);
  return found;
}
