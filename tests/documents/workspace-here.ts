import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';

/** Thư mục gốc của gói. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Main = (argv: readonly string[]) => Promise<number>;

/** Bản chép của không gian làm việc, or of another copy with what that has kept, in which the built program runs within this process. */
export class WorkspaceHere {
  readonly #folder = mkdtempSync(join(tmpdir(), 'qnds-documents-'));

  constructor(seed?: WorkspaceHere) {
    const from = seed === undefined ? ROOT : seed.#folder;
    for (const name of ['data', 'templates', 'schemas', ...(seed ? ['.qnds-cache'] : [])]) {
      cpSync(join(from, name), join(this.#folder, name), { recursive: true });
    }
  }

  /** Nothing when there is no such file. */
  read(name: string): string | undefined {
    const path = join(this.#folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  write(name: string, text: string): void {
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** What the command says, on both streams, in the order in which it says it. */
  async run(argv: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
    const { main }: { readonly main: Main } = await import(pathToFileURL(join(ROOT, 'dist/main.js')).href);
    const before = process.cwd();
    let said = '';
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        said += String(text);
        return true;
      }),
    );
    process.chdir(this.#folder);
    try {
      return { status: await main(argv), said };
    } finally {
      process.chdir(before);
      for (const spy of spies) spy.mockRestore();
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
