import type { Diagnostic } from '../diagnostics/index.js';
import { findKind } from '../model/index.js';
import type { Workspace, WorkspaceSummary } from '../workspace/index.js';
import { kindOfCollection, kindOfRecord } from './inputs.js';
import type { CollectionName } from './read-log.js';
import type { Reads } from './reads.js';
import type { Target } from './target.js';

/** Có phát hiện nào ngăn việc viết không; `strict` counts warnings too. */
export function isBlocking({ severity }: Diagnostic, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** Mọi phát hiện về dữ liệu và mẫu, apart from what single documents lack. */
export function listFindings({ findings, templates, annexes }: WorkspaceSummary): readonly Diagnostic[] {
  return [
    ...findings,
    ...templates.flatMap((template) => template.findings),
    ...annexes.flatMap((annex) => annex.findings),
  ];
}

/** Tells whether a document has read, or looked in vain for, something that a file holds. */
function createReadTest(reads: Reads, label: string): (file: string) => boolean {
  const kinds = new Set<string>([
    ...Object.keys(reads.collections).map((name) => kindOfCollection(name as CollectionName)),
    ...reads.absent.map(kindOfRecord),
  ]);
  return (file) => {
    if (Object.hasOwn(reads.files, file)) return true;
    const kind = file.startsWith(`${label}/`) ? findKind(file.slice(label.length + 1)) : undefined;
    return kind !== undefined && kinds.has(kind.id);
  };
}

/** The errors that stop a command which asks for this very document: those of the data and of its own template. */
function listOwn({ summary }: Workspace, { kind, id }: Target): readonly Diagnostic[] {
  const definitions = kind === 'annex' ? summary.annexes : summary.templates;
  return [...summary.findings, ...definitions.flatMap((one) => (one.id === id ? one.findings : []))];
}

/** Các lỗi ở bất cứ đâu trong dữ liệu: any of them stops the document. */
export function findAllBlockers(
  workspace: Workspace,
  target: Target,
  strict: boolean,
): readonly Diagnostic[] {
  return listOwn(workspace, target).filter((finding) => isBlocking(finding, strict));
}

/** Những lỗi trong những gì văn bản đã đọc: a mistake elsewhere does not hold it up. */
export function findBlockers(
  workspace: Workspace,
  production: { readonly reads: Reads },
  strict: boolean,
): readonly Diagnostic[] {
  const found = listFindings(workspace.summary).filter((finding) => isBlocking(finding, strict));
  if (found.length === 0) return found;
  const isRead = createReadTest(production.reads, workspace.snapshot.label);
  return found.filter(({ file, related }) => isRead(file) || related.some((place) => isRead(place.file)));
}
