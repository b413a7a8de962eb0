import { editFile, type Workspace } from '../../workspace/index.js';
import { writeSchemaLine } from '../opening/schema-line.js';
import { editReturn, type TakenEntry, writeReturn } from './edit-return.js';
import type { ReturnPlan } from './plan-returns.js';

/** Các mục được lấy: all that are new; those that differ only when somebody has decided so. */
export function listTaken({ compared, workbooks }: ReturnPlan, accept: boolean): readonly TakenEntry[] {
  return compared.flatMap((one) => {
    const workbook = workbooks.get(one.entry.file);
    const isTaken = one.state === 'new' || (one.state === 'differs' && accept);
    return workbook && isTaken ? [{ compared: one, workbook }] : [];
  });
}

/** Báo cáo sau khi thu: its text, or undefined where the file is written in a way that it cannot be changed. */
export async function writeText(
  { snapshot }: Workspace,
  plan: ReturnPlan,
  taken: readonly TakenEntry[],
): Promise<string | undefined> {
  const { name, own } = plan;
  const former = snapshot.data.files.find((file) => file.name === name)?.text;
  if (former === undefined) {
    return writeReturn(plan, taken, writeSchemaLine(snapshot, name, 'returns'));
  }
  return own && editFile(former, editReturn(own, taken));
}
