import type { Location } from '../diagnostics/index.js';
import type { Agency } from './agency.js';
import type { Citation } from './citation.js';
import type { IndicatorSet } from './indicator.js';
import type { IssuedDocument } from './issued-document.js';
import type { IssuingAuthority, Organisation } from './organisation.js';
import type { SharedSystem } from './shared-system.js';
import type { TaskList } from './task.js';
import type { WorkspaceSettings } from './workspace-settings.js';

/** Bản ghi và chỗ ghi của nó. */
export interface Located<T> {
  readonly record: T;
  readonly location: Location;
}

/** Tập bản ghi theo mã. */
export type Collection<T> = ReadonlyMap<string, Located<T>>;

/** Dữ liệu của không gian làm việc, by collection and id. */
export interface Dataset {
  readonly settings: Located<WorkspaceSettings> | undefined;
  readonly organisation: Located<Organisation> | undefined;
  readonly issuingAuthorities: Collection<IssuingAuthority>;
  readonly agencies: Collection<Agency>;
  readonly citations: Collection<Citation>;
  readonly systems: Collection<SharedSystem>;
  readonly indicators: Collection<IndicatorSet>;
  readonly tasks: Collection<TaskList>;
  readonly documents: Collection<IssuedDocument>;
  /** The same documents by `nameTarget` of their template and period; of two, the first. */
  readonly documentsByTarget: Collection<IssuedDocument>;
}

/** Tên của văn bản một mẫu lập cho một kỳ: "da06-2025-11". */
export function nameTarget(id: string, periodId: string): string {
  return `${id}-${periodId.toLowerCase()}`;
}
