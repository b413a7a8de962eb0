import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { DocumentForm } from './form-model.js';
import { resolveDocx } from './resolve-docx.js';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FIXTURE_DATA = join(ROOT, 'tests/fixtures/form/data');

/** Văn bản thử: how the command line makes it and where its body begins. */
interface Recipe {
  readonly data: string;
  readonly template: string;
  readonly month: number;
  readonly year: number;
  readonly bodyStart: RegExp;
}

/** Các văn bản được kiểm tra, the two reports of the workspace first. */
export const RECIPES = {
  da06: { data: join(ROOT, 'data'), template: 'da06', month: 11, year: 2025, bodyStart: /^Thực hiện chế độ/ },
  vanHanh: {
    data: join(ROOT, 'data'),
    template: 'van-hanh',
    month: 7,
    year: 2025,
    bodyStart: /^Thực hiện Công văn/,
  },
  baoCao: { data: FIXTURE_DATA, template: 'bao-cao', month: 9, year: 2025, bodyStart: /^Sở Khoa học/ },
  congVan: {
    data: FIXTURE_DATA,
    template: 'cong-van',
    month: 12,
    year: 2025,
    bodyStart: /^Thực hiện Chỉ thị/,
  },
  keHoach: { data: FIXTURE_DATA, template: 'ke-hoach', month: 3, year: 2025, bodyStart: /^Thực hiện Nghị/ },
  quyetDinh: { data: FIXTURE_DATA, template: 'quyet-dinh', month: 2, year: 2025, bodyStart: /^Chương I\n/ },
  uyQuyen: {
    data: FIXTURE_DATA,
    template: 'cong-van-uy-quyen',
    month: 1,
    year: 2025,
    bodyStart: /^Ủy ban nhân dân tỉnh gửi/,
  },
} as const satisfies Record<string, Recipe>;

/** Tên văn bản thử. */
export type DocumentName = keyof typeof RECIPES;

/** Tên mọi văn bản thử. */
export const DOCUMENT_NAMES = Object.keys(RECIPES) as readonly DocumentName[];

/** Văn bản đã lập. */
export interface Produced {
  readonly bytes: Uint8Array;
  readonly form: DocumentForm;
}

/** Chạy qnds với các tham số này, and answers with its exit status. */
export type RunQnds = (args: readonly string[]) => Promise<number>;

let said = '';

/** Chạy bản dựng ngay trong tiến trình của phép thử: a document has the same bytes wherever it is made. */
async function runHere(args: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  }
  const { main }: { readonly main: RunQnds } = await import(pathToFileURL(join(ROOT, 'dist/main.js')).href);
  return main(args);
}

/** Lập một văn bản thử trong một thư mục tạm rồi đọc tệp vừa ghi; throws what the command said when it fails. */
export async function makeDocument(name: DocumentName, run: RunQnds = runHere): Promise<Uint8Array> {
  const { data, template, month, year } = RECIPES[name];
  const out = await mkdtemp(join(tmpdir(), 'qnds-form-'));
  try {
    const period = ['--month', String(month), '--year', String(year)];
    const status = await run(['report', template, ...period, '--data', data, '--out', out, '--no-cache']);
    if (status !== 0) throw new Error(`${template}: ${status}\n${said}`);
    const [file, ...others] = await readdir(out);
    if (file === undefined || others.length > 0) throw new Error(`not one file in ${out}`);
    return await readFile(join(out, file));
  } finally {
    await rm(out, { recursive: true });
  }
}

const produced = new Map<DocumentName, Promise<Produced>>();

/** Lập một văn bản thử, once for a test file. */
export function produce(name: DocumentName): Promise<Produced> {
  const known = produced.get(name);
  if (known) return known;
  const made = makeDocument(name).then((bytes) => ({ bytes, form: resolveDocx(bytes) }));
  produced.set(name, made);
  return made;
}
