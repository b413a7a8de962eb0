import { resolve } from 'node:path';
import type { Failure } from '../diagnostics/index.js';
import { type Asked, type CollectionForm, describeForm, type FormRegime } from '../forms/index.js';
import { type Dataset, findDeadline, inRegime, type ReportingPeriod } from '../model/index.js';
import { askAgencies } from '../outputs/ask-agencies.js';
import { metricAsIssued } from '../outputs/issue/as-issued.js';
import { placeForm } from '../outputs/place-form.js';
import { suggestName } from '../text/index.js';
import type { Workspace } from '../workspace/index.js';
import { choosePeriod } from './choose-period.js';
import { chooseTemplate } from './choose-template.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { CommonOptions, PeriodOptions } from './options.js';
import { findRegime } from './periodicity.js';
import { startProgress } from './progress.js';

/** Lựa chọn của lệnh form. */
export interface FormOptions extends CommonOptions, PeriodOptions {
  /** All that have something to report, when none is named. */
  readonly agencies: readonly string[];
  readonly template?: string;
  readonly out: string;
  readonly force: boolean;
}

function describeUnknown(id: string, dataset: Dataset): Failure {
  const suggestion = suggestName(id, dataset.agencies.keys());
  return {
    code: 'wrong-usage',
    message: { vi: `Không có cơ quan "${id}".`, en: `There is no agency "${id}".` },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : {
          vi: 'Mã cơ quan ghi trong data/agencies.yaml.',
          en: 'The ids of agencies are in data/agencies.yaml.',
        },
  };
}

/** The period with the window and the deadline of the template; of one that cannot be read, the calendar. */
function toFormRegime(workspace: Workspace, template: string, period: ReportingPeriod): FormRegime {
  const regime = findRegime(workspace, template);
  const within = inRegime(period, regime);
  const deadline = findDeadline(within, regime);
  return { period: within, ...(deadline !== undefined && { deadline }) };
}

/** The forms asked for; an agency that is named and has nothing to report is told of. */
async function listForms(
  workspace: Workspace,
  regime: FormRegime,
  { agencies, template }: FormOptions,
  console: Console,
): Promise<readonly CollectionForm[]> {
  const dataset = await workspace.readDataset();
  const { period } = regime;
  const asked: ReadonlyMap<string, Asked> = await askAgencies(workspace, period, template);
  const asIssued = (path: string) => metricAsIssued(dataset, path, period, template);
  const chosen = agencies.length === 0 ? [...asked.keys()] : agencies;
  return chosen.flatMap((agency) => {
    const own = asked.get(agency);
    const form = own && describeForm(dataset, agency, own, { ...regime, asIssued });
    if (form === undefined && agencies.length > 0) {
      console.printNotice({
        vi: `${agency}: không có gì phải báo cáo cho ${period.label}.`,
        en: `${agency}: nothing to report for ${period.id}.`,
      });
    }
    return form ?? [];
  });
}

async function writeForms(
  workspace: Workspace,
  forms: readonly CollectionForm[],
  { folder, out, force }: FormOptions,
  console: Console,
): Promise<ExitStatus> {
  const place = { out: { path: resolve(folder, out), shown: out }, force };
  const progress = startProgress(console, forms.length);
  let status: ExitStatus = EXIT_STATUS.done;
  for (const form of forms) {
    progress.step(form.agency.id);
    const { shown, failure } = await placeForm(workspace, form, place);
    if (shown !== undefined) console.printResult(`${shown}\n`);
    if (failure) {
      console.printFailure(failure);
      status = EXIT_STATUS.output;
    }
  }
  await progress.stop();
  return status;
}

/** Template and period of a run, or what is wrong with the command line. */
function chooseRegime(
  workspace: Workspace,
  dataset: Dataset,
  options: FormOptions,
  console: Console,
): Failure | FormRegime {
  const stranger = options.agencies.find((id) => !dataset.agencies.has(id));
  if (stranger !== undefined) return describeUnknown(stranger, dataset);
  const template = chooseTemplate(workspace, dataset, options.template);
  if (typeof template !== 'string') return template;
  const period = choosePeriod(dataset, options, console);
  return 'message' in period ? period : toFormRegime(workspace, template, period);
}

/** Lệnh form: lập biểu mẫu Excel cho các cơ quan điền số liệu của một kỳ. */
export async function runForm(options: FormOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const dataset = await workspace.readDataset();
  const regime = chooseRegime(workspace, dataset, options, console);
  if ('message' in regime) {
    console.printFailure(regime);
    return EXIT_STATUS.usage;
  }
  const forms = await listForms(workspace, regime, options, console);
  if (forms.length === 0) {
    const { label, id } = regime.period;
    console.printNotice({
      vi: `Không cơ quan nào có gì phải báo cáo cho ${label}.`,
      en: `No agency has anything to report for ${id}.`,
    });
  }
  return writeForms(workspace, forms, options, console);
}
