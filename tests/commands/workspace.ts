import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** Thư mục gốc của gói. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'bin/qnds.js');

if (!existsSync(join(ROOT, 'dist/main.js'))) throw new Error('run "npm run prepare" before these tests');

/** Kết quả một lần chạy. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of this process without what would colour or date a run. */
function inheritEnvironment(): NodeJS.ProcessEnv {
  const {
    NO_COLOR: _noColor,
    FORCE_COLOR: _forceColor,
    SOURCE_DATE_EPOCH: _date,
    ...inherited
  } = process.env;
  return inherited;
}

/** Chạy qnds trong một thư mục, as a process of its own, without colours or settings of the machine. */
export function runIn(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...inheritEnvironment(), ...environment },
    maxBuffer: 64 * 1024 * 1024,
    // A run that hangs fails its test (its status is null) instead of holding up all others.
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  return { status, stdout, stderr };
}

/** Cho qnds chạy bên cạnh các lần khác; with `lifetime`, it is killed after so many milliseconds (its status is null). */
export function startIn(folder: string, args: readonly string[], lifetime?: number): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: inheritEnvironment() });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), lifetime ?? 60_000);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, ...texts });
    });
  });
}

/** Bản chép của không gian làm việc thật. */
export class WorkspaceCopy {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Runs qnds in the folder of the copy. */
  run(...args: readonly string[]): Run {
    return runIn(this.folder, args);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  /** Changes a text that must stand in the file. */
  replace(name: string, from: string | RegExp, to: string): void {
    const before = this.read(name);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} has no ${String(from)}`);
    this.write(name, after);
  }

  /** Every file below a folder of the copy, hidden ones too; nothing when it is not there. */
  list(name: string): readonly string[] {
    if (!existsSync(this.path(name))) return [];
    return readdirSync(this.path(name), { recursive: true, encoding: 'utf8' }).sort();
  }
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder that goes when the tests of the file have ended. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qnds-'));
  folders.push(folder);
  return folder;
}

/** Chép dữ liệu và mẫu thật vào một thư mục mới. */
export function copyWorkspace(): WorkspaceCopy {
  const folder = createFolder();
  for (const name of ['data', 'templates']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return new WorkspaceCopy(folder);
}
