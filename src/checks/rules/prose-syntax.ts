import type { Localized, Problem } from '../../diagnostics/index.js';
import { PROSE_FILTERS, type ProseFault, readProse } from '../../model/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex } from '../dataset-index.js';
import { LateLocation } from '../late-location.js';
import { findUnitFault } from '../prose-units.js';
import type { FoundObject } from '../walk-records.js';

const NAMES = Object.keys(PROSE_FILTERS).join(', ');

/** Vì sao không đọc được, after the words themselves. */
const REASONS: Readonly<Record<ProseFault['fault'], Localized>> = {
  arguments: { vi: 'có đối số sai sau tên bộ lọc', en: 'has wrong arguments after its filter' },
  filter: { vi: 'dùng bộ lọc không có', en: 'uses a filter that does not exist' },
  form: {
    vi: 'không phải mã văn bản hay <hệ thống>/<số liệu>',
    en: 'is neither the id of a document nor <system>/<metric>',
  },
  subject: { vi: 'dùng bộ lọc cho thứ không hợp', en: 'uses a filter on what it is not for' },
  twoFilters: { vi: 'có hơn một bộ lọc', en: 'has more than one filter' },
  unclosed: { vi: 'thiếu dấu đóng "}"', en: 'lacks its closing "}"' },
  unopened: { vi: 'thiếu dấu mở "{" ở trước', en: 'lacks its opening "{"' },
};

const MEND: Localized = {
  vi: 'Viết {mã-văn-bản}, {hệ-thống/số-liệu} hoặc {hệ-thống/số-liệu | bộ-lọc}.',
  en: 'Write {document-id}, {system/metric} or {system/metric | filter}.',
};

function hint({ fault, suggestion }: ProseFault): Localized {
  if (fault === 'filter') {
    return suggestion === undefined
      ? { vi: `Các bộ lọc dùng được: ${NAMES}.`, en: `The filters are: ${NAMES}.` }
      : { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` };
  }
  if (fault === 'subject') {
    return suggestion === 'system'
      ? {
          vi: 'Bộ lọc này đi với mã hệ thống: {lgsp | name}.',
          en: 'This filter is for a system: {lgsp | name}.',
        }
      : {
          vi: 'Bộ lọc này đi với số liệu: {lgsp/ban-tin | number}.',
          en: 'This filter is for a figure: {lgsp/ban-tin | number}.',
        };
  }
  if (fault === 'arguments') {
    return {
      vi: 'Chỉ share_of có đối số: {a/phần | share_of: a/tổng, 1}.',
      en: 'Only share_of has arguments: {a/part | share_of: a/whole, 1}.',
    };
  }
  return MEND;
}

type Found = Omit<Problem, 'code' | 'location'>;

function describeFault(fault: ProseFault): Found {
  const { vi, en } = REASONS[fault.fault];
  return { message: { vi: `"${fault.text}" ${vi}.`, en: `"${fault.text}" ${en}.` }, hint: hint(fault) };
}

function checkText(text: string, { metrics }: DatasetIndex): readonly Found[] {
  if (!/[{}]/.test(text)) return [];
  const parts = readProse(text);
  return parts.flatMap((part, index): readonly Found[] => {
    if (part.type === 'fault') return [describeFault(part)];
    const unit = part.type === 'mention' ? metrics.get(part.subject)?.metric.unitOfMeasure : undefined;
    if (part.type === 'words' || unit === undefined) return [];
    const next = parts[index + 1];
    const fault = findUnitFault(part, unit, next?.type === 'words' ? next.value : '');
    return fault ? [fault] : [];
  });
}

function checkObject(object: FoundObject, index: DatasetIndex): readonly Problem[] {
  const check = (value: unknown, locate: () => LateLocation): readonly Problem[] =>
    typeof value === 'string'
      ? checkText(value, index).map((problem) => ({
          code: 'prose-syntax',
          location: locate().location,
          ...problem,
        }))
      : [];
  return Object.entries(object.value).flatMap(([key, value]) => {
    const field = object.fields[key];
    if (field?.text === 'prose') return check(value, () => new LateLocation(object, key));
    if (field?.items?.text !== 'prose' || !Array.isArray(value)) return [];
    return value.flatMap((item, place) =>
      check(item, () => new LateLocation(new LateLocation(object, key), place)),
    );
  });
}

/** Chỗ điền trong câu chữ viết sai, or with a filter that its figure is not for. */
export const checkProseSyntax: Check = (_dataset, index) =>
  index.objects.all.flatMap((object) => checkObject(object, index));
