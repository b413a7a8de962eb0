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

/** Các phát hiện về dữ liệu và về mẫu của những thứ này. */
export function listFindingsFor(
  { findings, templates, annexes }: WorkspaceSummary,
  targets: readonly Target[],
): readonly Diagnostic[] {
  const isAsked = (kind: Target['kind']) => (definition: { readonly id: string }) =>
    targets.some((target) => target.kind === kind && target.id === definition.id);
  return [
    ...findings,
    ...templates.filter(isAsked('document')).flatMap((template) => template.findings),
    ...annexes.filter(isAsked('annex')).flatMap((annex) => annex.findings),
  ];
}

/** Các lỗi của dữ liệu và của mẫu: any of them stops a document that was asked for by its name. */
export function findAllBlockers(
  { summary }: Workspace,
  target: Target,
  strict: boolean,
): readonly Diagnostic[] {
  return listFindingsFor(summary, [target]).filter((finding) => isBlocking(finding, strict));
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
