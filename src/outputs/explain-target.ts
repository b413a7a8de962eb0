import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../diagnostics/index.js';
import { hashContent } from '../text/index.js';
import { findWriter } from '../writers/index.js';
import { findBlockers } from './blockers.js';
import { createSources } from './compose-target.js';
import { composeTrial } from './compose-trial.js';
import { createInputs } from './inputs.js';
import type { BuildRequest } from './place-target.js';
import { type Change, listChanges } from './reads.js';
import { fileNameOf, type Target } from './target.js';
import { recallTarget, type TargetRecord } from './target-record.js';

const STATES: Readonly<Record<Change['state'], Localized>> = {
  changed: { vi: 'đã đổi', en: 'has changed' },
  new: { vi: 'mới có', en: 'is new' },
  removed: { vi: 'không còn', en: 'is gone' },
};

function describeChange(change: Change, file: string): Localized {
  const { vi, en } = STATES[change.state];
  return change.type === 'file'
    ? { vi: `Tệp ${file} ${vi}.`, en: `The file ${file} ${en}.` }
    : {
        vi: `Bản ghi ${change.record} (${file}) ${vi}.`,
        en: `The record ${change.record} (${file}) ${en}.`,
      };
}

function describeOptions(record: TargetRecord, request: BuildRequest, target: Target): readonly Localized[] {
  const [before, now] = [record.options, request.optionsFor(target)];
  const reasons: Localized[] = [];
  if (before.trace !== now.trace) {
    reasons.push({
      vi: 'Tùy chọn --trace khác lần trước.',
      en: 'The option --trace differs from last time.',
    });
  }
  if (before.date !== now.date) {
    reasons.push({
      vi: 'SOURCE_DATE_EPOCH khác lần trước.',
      en: 'SOURCE_DATE_EPOCH differs from last time.',
    });
  }
  return reasons;
}

/** An issued document is kept, whatever has changed; where the data now says something else is told. */
async function describeIssue(
  { workspace, optionsFor }: BuildRequest,
  target: Target,
  { issue }: TargetRecord,
): Promise<readonly Localized[]> {
  if (issue === undefined) return [];
  const { number, issueDate } = issue;
  const sources = createSources(workspace.snapshot, await workspace.openFiles());
  const { findings } = composeTrial(sources, target, optionsFor(target));
  return [
    {
      vi: `Văn bản đã ban hành (${number}, ${issueDate}) nên được giữ nguyên: chỉ đối chiếu với dữ liệu, không lập lại.`,
      en: `It has been issued (${number}, ${issueDate}) and is kept: it is held against the data and not drawn again.`,
    },
    ...findings.map(({ file, line, message }) => ({
      vi: `${workspace.nameFile(file)}:${line}: ${message.vi}`,
      en: `${workspace.nameFile(file)}:${line}: ${message.en}`,
    })),
  ];
}

function describeRefusal({ outputs, findings }: TargetRecord): readonly Localized[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return outputs.length > 0
    ? []
    : [
        {
          vi: `Lần trước không lập được: có ${errors} lỗi (qnds build in ra các lỗi này).`,
          en: `It could not be made: ${errors === 1 ? 'there is 1 error' : `there are ${errors} errors`} (qnds build prints them).`,
        },
      ];
}

/** What is the matter with a file of the results. */
async function describeFile(
  { path, shown }: Readonly<Record<'path' | 'shown', string>>,
  { format, hash }: TargetRecord['outputs'][number],
): Promise<readonly Localized[]> {
  if (!existsSync(path)) return [{ vi: `Chưa có tệp ${shown}.`, en: `${shown} does not exist.` }];
  const content = readFileSync(path);
  if (hashContent(content) === hash) return [];
  const { writer } = await findWriter(format).load();
  const isUntouched = writer.isUntouched?.(content);
  if (isUntouched === undefined) {
    return [{ vi: `Tệp ${shown} không như lần lập trước.`, en: `${shown} is not as it was made.` }];
  }
  return isUntouched
    ? [{ vi: `Tệp ${shown} là của một lần lập khác.`, en: `${shown} is of another run.` }]
    : [{ vi: `Tệp ${shown} đã được sửa tay.`, en: `${shown} has been edited.` }];
}

async function describeFiles(
  record: TargetRecord,
  { out }: BuildRequest,
  target: Target,
): Promise<readonly Localized[]> {
  const described = record.outputs.map((output) => {
    const name = fileNameOf(target, output.format);
    return describeFile({ path: join(out.path, name), shown: join(out.shown, name) }, output);
  });
  return (await Promise.all(described)).flat();
}

/**
 * Vì sao một thứ phải lập lại: which file, record, option or result; nothing when it need not be.
 */
export async function explainTarget(request: BuildRequest, target: Target): Promise<readonly Localized[]> {
  const { workspace, strict } = request;
  const record = recallTarget(workspace.cache, target, request.optionsFor(target));
  if (record === undefined) {
    return [
      {
        vi: 'Chưa có ghi chép lần lập nào bằng bản chương trình này.',
        en: 'There is no record that this version of the program has made it.',
      },
    ];
  }
  const inputs = createInputs(workspace.snapshot, await workspace.readDataset());
  const blockers = findBlockers(workspace, { reads: record.reads, period: target.period }, strict);
  const reasons = [
    ...describeOptions(record, request, target),
    ...[...listChanges(record.reads, inputs)].map((change) =>
      describeChange(change, workspace.nameFile(change.file)),
    ),
    ...blockers.map(({ file, line, message }) => ({
      vi: `Lỗi ở ${workspace.nameFile(file)}:${line}: ${message.vi}`,
      en: `Error at ${workspace.nameFile(file)}:${line}: ${message.en}`,
    })),
    ...describeRefusal(record),
    ...(await describeFiles(record, request, target)),
  ];
  return [...reasons, ...(await describeIssue(request, target, record))];
}
