import type { Failure } from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import { suggestName } from '../text/index.js';
import type { Workspace } from '../workspace/index.js';

/** Mẫu không có, and the nearest name. */
export function describeUnknown(id: string, known: readonly string[]): Failure {
  const suggestion = suggestName(id, known);
  return {
    code: 'wrong-usage',
    message: { vi: `Không có mẫu "${id}".`, en: `There is no template "${id}".` },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : {
          vi: known.length > 0 ? `Các mẫu đã có: ${known.join(', ')}.` : 'Thư mục templates chưa có mẫu nào.',
          en: known.length > 0 ? `Templates: ${known.join(', ')}.` : 'The folder templates is empty.',
        },
  };
}

const NO_DEFAULT: Failure = {
  code: 'wrong-usage',
  message: { vi: 'Chưa nêu mẫu báo cáo.', en: 'No template is named.' },
  hint: {
    vi: 'Ghi tên mẫu sau chữ report, hoặc đặt defaultReport trong data/workspace.yaml.',
    en: 'Name the template after "report", or set defaultReport in data/workspace.yaml.',
  },
};

/** Chọn mẫu: the one named, or the workspace's `defaultReport`. */
export function chooseTemplate(
  workspace: Workspace,
  dataset: Dataset,
  named: string | undefined,
): Failure | string {
  const id = named ?? dataset.settings?.record.defaultReport;
  if (id === undefined) return NO_DEFAULT;
  const known = workspace.summary.templates.map((template) => template.id);
  return known.includes(id) ? id : describeUnknown(id, known);
}
