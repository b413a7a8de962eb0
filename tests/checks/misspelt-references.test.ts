import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/checks/dataset-index.js';
import { runChecks, type TemplateHead } from '../../src/checks/index.js';
import { checkReferences } from '../../src/checks/rules/references.js';
import type { Problem } from '../../src/diagnostics/index.js';
import { buildDataset, type DataFile, findKind } from '../../src/model/index.js';
import { openWorkspace } from '../../src/workspace/index.js';
import { listSites, type ReferenceSite } from './reference-sites.js';

interface CheckedFile extends DataFile {
  readonly sites: readonly ReferenceSite[];
}

const workspace = await openWorkspace({
  folder: join(import.meta.dirname, '../..'),
  dataFolder: 'data',
  cache: 'none',
});
if (workspace === undefined) throw new Error('no data');
const { templates, annexes } = workspace.summary;

/** The heads of templates and annexes are files of their own kind. */
const HEADS: readonly CheckedFile[] = [
  ...templates.map(({ id, head }) => ({ path: `templates/${id}.md`, kind: 'template', value: head })),
  ...annexes.map(({ id, head }) => ({ path: `templates/annexes/${id}.yaml`, kind: 'annex', value: head })),
].map((file) => ({ ...file, sites: listSites(file.kind, file.value) }));

const DATA: readonly CheckedFile[] = [...(await workspace.readRecords())].flatMap(([name, { value }]) => {
  const kind = findKind(name);
  // A return that names another agency than its file does is not used at all (tests/model/returns.test.ts).
  const sites = kind ? listSites(kind, value).filter(({ field }) => field !== 'returns/agency') : [];
  return kind ? [{ path: `data/${name}`, kind, value, sites }] : [];
});

/** A wrong id that no other mistake has too: many mentions of one id would be one finding. */
function misspell(value: unknown, sites: readonly ReferenceSite[]): unknown {
  const copy = structuredClone(value);
  for (const [index, { pointer, id }] of sites.entries()) {
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/'));
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Record<string, unknown>>((node, key) => node[key] as never, copy as never);
    const text = String(parent[last]);
    parent[last] =
      text === id ? `${id}x${index}` : text.replace(new RegExp(`${id}(?![a-z0-9-])`), `${id}x${index}`);
  }
  return copy;
}

/** All that is wrong with the data when one file is changed; `all` runs every check, and else that of references. */
function check(changed: CheckedFile | undefined, all: boolean): readonly Problem[] {
  const current = (file: CheckedFile) => (file.path === changed?.path ? changed : file);
  const { dataset } = buildDataset(DATA.map(current));
  const heads = HEADS.map(current).map(({ path, kind, value }): TemplateHead => {
    const id = path.replace(/^.*\/|\..*$/g, '');
    return { kind: kind as TemplateHead['kind'], id, file: path, value };
  });
  const folder = { ids: templates.map(({ id }) => id), heads };
  return all ? runChecks(dataset, folder) : checkReferences(dataset, indexDataset(dataset, folder));
}

function listPlaces(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(({ code }) => code === 'unknown-id' || code === 'unknown-code')
    .map(({ location: { file, pointer } }) => `${file}#${pointer}`);
}

const FILES = [...DATA, ...HEADS];

const MENTIONS = FILES.flatMap((file) => file.sites.map((site) => ({ file, site })));

/** Of every field of the schemas that names something, the first mention and the last. */
const SAMPLES = MENTIONS.filter(
  ({ site: { field } }, index) =>
    MENTIONS.findIndex(({ site }) => site.field === field) === index ||
    MENTIONS.findLastIndex(({ site }) => site.field === field) === index,
);

describe('mã viết sai', () => {
  it('there are none in the data', () => {
    expect(listPlaces(check(undefined, true))).toEqual([]);
  });

  it('mentions of all kinds are tried', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(60);
    expect(MENTIONS.length).toBeGreaterThan(1500);
  });

  it.each(FILES.map((file) => [file.path, file] as const))(
    '%s: every mention is found at its place',
    (path, file) => {
      const found = new Set(listPlaces(check({ ...file, value: misspell(file.value, file.sites) }, true)));
      const missed = file.sites.filter(({ pointer }) => !found.has(`${path}#${pointer}`));
      expect(missed).toEqual([]);
    },
  );

  it.each(SAMPLES.map((sample) => [sample.site.field, sample] as const))(
    '%s: one alone is found there',
    (_, { file, site }) => {
      const found = listPlaces(
        check({ ...file, value: misspell(file.value, [site]) }, site.field.endsWith('/code')),
      );
      expect(found).toContain(`${file.path}#${site.pointer}`);
    },
  );
});
