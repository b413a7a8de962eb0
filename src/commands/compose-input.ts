import type { CompositionInput } from '../compose/index.js';
import type { ReportingPeriod } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';

/** Đầu vào của việc soạn một văn bản hay phụ lục trong không gian làm việc. */
export function createInput(workspace: Workspace, period: ReportingPeriod, draft: boolean): CompositionInput {
  return {
    dataset: workspace.dataset,
    period,
    draft,
    locate: (location) => workspace.locate(location),
    findAnnex: (id) => workspace.readAnnex(id)?.definition,
  };
}
