import { readFileSync, statSync } from 'node:fs';
import type { Localized } from '../../diagnostics/index.js';
import type { FilledForm } from '../../forms/index.js';
import { type Dataset, parsePeriod, type ReportingPeriod } from '../../model/index.js';
import { hashContent } from '../../text/index.js';
import type { SentFile } from './list-workbooks.js';

/** Vì sao không lấy gì từ một tệp. */
export interface Refusal {
  readonly message: Localized;
  readonly hint: Localized;
}

/** Biểu mẫu đọc được từ một tệp, hay vì sao không. */
export type SentForm = { readonly file: SentFile; readonly digest: string } & (
  | { readonly refusal: Refusal }
  | { readonly form: FilledForm; readonly period: ReportingPeriod }
);

const MAKE_AGAIN: Localized = {
  vi: 'Lập lại biểu mẫu bằng qnds form rồi gửi đơn vị điền.',
  en: 'Make the form again with qnds form and send it to the agency.',
};

const FORM_FAULTS = {
  'no-form': {
    message: {
      vi: 'Bảng tính này không phải biểu mẫu do qnds form lập, hoặc đã mất sheet ẩn.',
      en: 'This workbook is no form of qnds form, or its hidden sheet is gone.',
    },
    hint: MAKE_AGAIN,
  },
  'no-table': {
    message: {
      vi: 'Biểu mẫu đã mất cột mã ẩn, nên không biết dòng nào là của mục nào.',
      en: 'The hidden column of ids is gone: nobody can tell what the rows are of.',
    },
    hint: MAKE_AGAIN,
  },
  'other-version': {
    message: { vi: 'Biểu mẫu thuộc phiên bản khác.', en: 'The form is of another version.' },
    hint: MAKE_AGAIN,
  },
} as const;

function refuseName(what: Localized, value: string): Refusal {
  return {
    message: {
      vi: `Biểu mẫu ghi ${what.vi} "${value}" không có thật.`,
      en: `The form names the ${what.en} "${value}", which there is none of.`,
    },
    hint: MAKE_AGAIN,
  };
}

function refuseOtherPeriod(period: ReportingPeriod, wanted: ReportingPeriod): Refusal {
  return {
    message: {
      vi: `Đây là biểu mẫu của ${period.label}, không phải của ${wanted.label}.`,
      en: `This is the form of ${period.id}, not of ${wanted.id}.`,
    },
    hint: {
      vi: 'Xin đơn vị điền biểu mẫu đúng kỳ, hoặc thu riêng tệp này không nêu kỳ.',
      en: 'Ask for the form of the period, or collect this file without naming one.',
    },
  };
}

/** Whose the form is and of what period. */
function judgeForm(
  form: FilledForm,
  dataset: Dataset,
  wanted: ReportingPeriod | undefined,
): { readonly period: ReportingPeriod } | { readonly refusal: Refusal } {
  const period = parsePeriod(form.period);
  if (period === undefined) return { refusal: refuseName({ vi: 'kỳ', en: 'period' }, form.period) };
  if (!dataset.agencies.has(form.agency)) {
    return { refusal: refuseName({ vi: 'cơ quan', en: 'agency' }, form.agency) };
  }
  if (wanted && wanted.id !== period.id) return { refusal: refuseOtherPeriod(period, wanted) };
  return { period };
}

const UNOPENED: Refusal = {
  message: { vi: 'Không mở được tệp này.', en: 'The file cannot be opened.' },
  hint: { vi: 'Kiểm tra quyền đọc, đóng tệp nếu đang mở.', en: 'Check that you may read it, and close it.' },
};

/** The bytes; what is far too large is not even read. */
function readBytes({ path }: SentFile, largest: number): Uint8Array | Refusal | undefined {
  try {
    return statSync(path).size > largest ? undefined : new Uint8Array(readFileSync(path));
  } catch {
    return UNOPENED;
  }
}

/**
 * Đọc một tệp được gửi về.
 * @param wanted the only period whose forms are taken, when one is named.
 */
export async function readSent(
  file: SentFile,
  dataset: Dataset,
  wanted: ReportingPeriod | undefined,
): Promise<SentForm> {
  const { findForm, LARGEST_WORKBOOK, readWorkbook, WORKBOOK_FAULTS } = await import(
    '../../forms/read/index.js'
  );
  const bytes = readBytes(file, LARGEST_WORKBOOK) ?? WORKBOOK_FAULTS.tooLarge;
  if ('message' in bytes) return { file, digest: '', refusal: bytes };
  const digest = hashContent(bytes);
  const sheets = await readWorkbook(bytes);
  if (typeof sheets === 'string') return { file, digest, refusal: WORKBOOK_FAULTS[sheets] };
  const form = findForm(sheets);
  if (typeof form === 'string') return { file, digest, refusal: FORM_FAULTS[form] };
  const judged = judgeForm(form, dataset, wanted);
  return 'refusal' in judged ? { file, digest, ...judged } : { file, digest, form, ...judged };
}
