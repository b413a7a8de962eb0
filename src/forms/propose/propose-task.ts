import type { Dataset } from '../../model/index.js';
import { findCitations } from '../interpret/find-citations.js';
import { readMoment } from '../interpret/read-moment.js';
import { readLines, readSentence } from '../interpret/read-sentence.js';
import { readStatus } from '../interpret/read-status.js';
import type { FilledRow } from '../read/find-form.js';
import type { RawCell } from '../read/raw-cell.js';
import type { CellFinding, EntryFields } from './cell-finding.js';
import type { CellReader } from './read-cell.js';

/** Tiến độ mà một dòng báo cáo, with what is to be told of it beside the cells themselves. */
export interface TaskProposal {
  readonly fields?: EntryFields;
  readonly findings: readonly CellFinding[];
}

function describeUnknown(cell: RawCell, unknown: readonly string[]): CellFinding {
  const names = unknown.join('; ');
  return {
    code: 'citation-unregistered',
    cell,
    message: {
      vi: `Sổ văn bản viện dẫn chưa có "${names}"; ghi lại ở note.`,
      en: `"${names}" is not in the register of citations; it is kept as a note.`,
    },
    hint: {
      vi: 'Thêm văn bản vào citations.yaml, rồi thêm mã vào citations của mục này.',
      en: 'Add the document to citations.yaml, then its id to the citations of this entry.',
    },
  };
}

function describeNoStatus(cell: RawCell): CellFinding {
  return {
    code: 'cell-unclear',
    cell,
    message: {
      vi: 'Dòng này có ghi kết quả nhưng chưa chọn tình trạng.',
      en: 'This row has a result but no status.',
    },
    hint: { vi: 'Chọn tình trạng trong danh sách.', en: 'Choose a status of the list.' },
  };
}

/** Đọc tiến độ của một dòng. */
export function proposeTask({ cells }: FilledRow, dataset: Dataset, reader: CellReader): TaskProposal {
  const status = reader.read(cells.get('status'), readStatus);
  const completedDate = reader.read(cells.get('completedDate'), (cell) => readMoment(cell));
  const result = reader.read(cells.get('result'), readSentence);
  const documents = cells.get('citations');
  const text = reader.read(documents, readLines);
  const { ids, unknown } = findCitations(dataset, text ?? '');
  const others = { ...(completedDate && { completedDate }), ...(result && { result }) };
  const isFilled = Object.keys(others).length > 0 || text !== undefined;
  const place = cells.get('status') ?? cells.get('id');
  if (status === undefined) {
    const isUnclear = reader.findings.some(({ cell }) => cell === cells.get('status'));
    return { findings: isFilled && place && !isUnclear ? [describeNoStatus(place)] : [] };
  }
  return {
    fields: {
      status,
      ...others,
      ...(ids.length > 0 && { citations: ids }),
      ...(unknown.length > 0 && { note: `Văn bản: ${unknown.join('; ')}` }),
    },
    findings: documents && unknown.length > 0 ? [describeUnknown(documents, unknown)] : [],
  };
}
