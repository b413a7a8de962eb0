import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { computeIdentity } from '../../scripts/tool-identity.js';
import { TOOL_IDENTITY } from '../../src/text/index.js';
import { createFolder, ROOT } from './workspace.js';

describe('danh tính của bản dựng', () => {
  let folder = '';
  let identity = '';
  const path = () => join(folder, 'src/text/dates.ts');

  beforeEach(async () => {
    folder = createFolder();
    for (const name of ['bin', 'schemas', 'scripts', 'src', 'package-lock.json'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    identity = await computeIdentity(ROOT);
  });

  it('is the same in another folder, and with the line ends of another system', async () => {
    expect(identity).toMatch(/^[0-9a-f]{32}$/);
    expect(await computeIdentity(folder)).toBe(identity);
    writeFileSync(path(), readFileSync(path(), 'utf8').replaceAll('\n', '\r\n'));
    writeFileSync(join(folder, 'src/schema/generated/validators.js'), '');
    expect(await computeIdentity(folder)).toBe(identity);
  });

  it.each(['src/text/dates.ts', 'schemas/systems.schema.json', 'scripts/build.js', 'package-lock.json'])(
    'is another when %s changes',
    async (name) => {
      writeFileSync(join(folder, name), `${readFileSync(join(folder, name), 'utf8')} `);
      expect(await computeIdentity(folder)).not.toBe(identity);
    },
  );

  it('is another when a file has another name', async () => {
    renameSync(path(), join(folder, 'src/text/days.ts'));
    expect(await computeIdentity(folder)).not.toBe(identity);
  });

  it('is a fixed word where the sources run as they are', () => {
    expect(TOOL_IDENTITY).toBe('sources');
  });
});
