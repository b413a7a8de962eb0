import { type Dataset, nameReturn, type ReportingPeriod } from '../../model/index.js';
import type { CollectionForm } from '../collection-form.js';
import { describeFigure, type FormContext } from './describe-figure.js';
import { describeTask } from './describe-task.js';
import type { Asked } from './list-asked.js';

/** Chế độ báo cáo mà biểu mẫu phục vụ. */
export interface FormRegime {
  /** With the window of its regime. */
  readonly period: ReportingPeriod;
  /** `YYYY-MM-DD` */
  readonly deadline?: string;
  /** A metric as documents of earlier periods were issued with it. */
  readonly asIssued?: FormContext['asIssued'];
}

function nameCollector(dataset: Dataset): string {
  return dataset.organisation?.record.issuingAuthorities[0]?.name ?? dataset.settings?.record.name ?? '';
}

/**
 * Lập biểu mẫu của một cơ quan cho một kỳ, as plain rows; undefined when there is nothing to ask.
 */
export function describeForm(
  dataset: Dataset,
  agency: string,
  asked: Asked,
  { period, deadline, asIssued }: FormRegime,
): CollectionForm | undefined {
  const own = dataset.returns.get(nameReturn({ agency, period: period.id }))?.record;
  const context: FormContext = { agency, period, own, ...(asIssued && { asIssued }) };
  const figures = (['figures', 'indicators'] as const).flatMap((kind) =>
    asked[kind].flatMap((id) => describeFigure(dataset, kind, id, context) ?? []),
  );
  const tasks = asked.tasks.flatMap((id) => describeTask(dataset, id, context) ?? []);
  if (figures.length === 0 && tasks.length === 0) return undefined;
  return {
    agency: { id: agency, name: dataset.agencies.get(agency)?.record.name ?? agency },
    period,
    collector: nameCollector(dataset),
    ...(deadline !== undefined && { deadline }),
    figures,
    tasks,
  };
}
