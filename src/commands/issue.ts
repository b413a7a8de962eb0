import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Failure } from '../diagnostics/index.js';
import { type Dataset, nameTarget } from '../model/index.js';
import { chooseByName, fileNameOf, type ReadyIssue, type SignedFile, type Target } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { makeNamed } from './make-targets.js';
import { openForCommand } from './open.js';
import type { OutputOptions } from './options.js';
import { recordIssue } from './reissue.js';

/** Lựa chọn của lệnh issue. */
export interface IssueOptions extends OutputOptions {
  /** Of the document, its file, or the file in `out`. */
  readonly name: string;
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The DOCX that was signed, where it is not the one that is drawn. */
  readonly file?: string;
  readonly reissue: boolean;
  readonly trace: boolean;
}

function describeSeveral(name: string, targets: readonly Target[]): Failure {
  const names = targets.map((target) => fileNameOf(target).replace(/\.\w+$/, '')).join(', ');
  return {
    code: 'wrong-usage',
    message: {
      vi: `"${name}" là nhiều văn bản; ban hành từng văn bản một.`,
      en: `"${name}" is several documents; they are issued one by one.`,
    },
    hint: { vi: `Các văn bản: ${names}.`, en: `Documents: ${names}.` },
  };
}

function describeNone(name: string): Failure {
  return {
    code: 'wrong-usage',
    message: {
      vi: `"${name}" là phụ lục; chỉ văn bản mới ban hành.`,
      en: `"${name}" is an annex; only documents are issued.`,
    },
    hint: { vi: 'Chạy qnds list để xem các văn bản.', en: 'Run qnds list for the documents.' },
  };
}

/** What a record calls itself, as its target is named. */
function toTargetName(dataset: Dataset, name: string): string {
  const id = (name.split(/[\\/]/).at(-1) ?? name).replace(/\.(ya?ml|docx)$/i, '');
  const document = dataset.documents.get(id)?.record;
  return document ? nameTarget(document.template, document.period) : name;
}

function chooseDocument(workspace: Workspace, dataset: Dataset, name: string): Failure | Target {
  const chosen = chooseByName(workspace, [toTargetName(dataset, name)]);
  if ('message' in chosen) return chosen;
  const documents = chosen.filter(({ kind }) => kind === 'document');
  const [document] = documents;
  if (document === undefined) return describeNone(name);
  return documents.length > 1 ? describeSeveral(name, documents) : document;
}

function readSigned({ file, folder }: IssueOptions): Failure | SignedFile | undefined {
  if (file === undefined) return undefined;
  const path = resolve(folder, file);
  try {
    if (statSync(path).isFile()) return { shown: file, bytes: readFileSync(path) };
  } catch {}
  return {
    code: 'wrong-usage',
    message: { vi: `Không đọc được tệp "${file}".`, en: `The file "${file}" cannot be read.` },
    hint: { vi: 'Nêu đúng đường dẫn tới tệp .docx đã ký.', en: 'Name the path of the signed .docx file.' },
  };
}

/** An edited file in `out` may be what was signed: it is not passed over without a word. */
async function checkOutput(
  { digest, plan: { target, earlier } }: ReadyIssue,
  { folder, out, force }: IssueOptions,
): Promise<Failure | undefined> {
  const { planPlacement } = await import('../outputs/output/plan-placement.js');
  const name = fileNameOf(target);
  const shown = join(out, name);
  const path = join(resolve(folder, out), name);
  const wanted = { path, shown, format: target.format, force, minds: 'locks-in-the-way' } as const;
  const plan = await planPlacement(wanted, digest, earlier ? [earlier.digest] : []);
  if ('message' in plan) return plan;
  return (
    plan.edited && {
      code: 'output-edited',
      message: {
        vi: `${shown} đã được sửa tay và khác bản sẽ ban hành; chưa ghi gì.`,
        en: `${shown} has been edited and is not what would be issued; nothing was written.`,
      },
      hint: {
        vi: `Nếu đó là bản đã ký thì thêm --file ${shown}; nếu bản lập từ dữ liệu mới là bản ban hành thì thêm --force.`,
        en: `If that is what was signed, add --file ${shown}; if the document drawn from the data is, add --force.`,
      },
    }
  );
}

/** Lệnh issue: ghi nhận ban hành; the document is kept as it was from then on. */
export async function runIssue(options: IssueOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const target = chooseDocument(workspace, await workspace.readDataset(), options.name);
  const signed = readSigned(options);
  for (const one of [target, signed]) {
    if (one === undefined || !('message' in one)) continue;
    console.printFailure(one);
    return EXIT_STATUS.usage;
  }
  const { number, date, reissue, strict } = options;
  const request = {
    workspace,
    target: target as Target,
    number,
    date,
    reissue,
    strict,
    ...(signed && { signed: signed as SignedFile }),
  };
  const status = await recordIssue(request, console, (ready) => checkOutput(ready, options));
  if (status !== EXIT_STATUS.done) return status;
  const reopened = await openForCommand(options, console);
  return reopened ? makeNamed(reopened, [target as Target], options, console) : EXIT_STATUS.usage;
}
