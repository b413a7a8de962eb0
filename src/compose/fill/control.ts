import type { Condition, Control, ControlNode, Operand } from '../compiled/index.js';
import { describeEntry, reportAbsent } from '../filters/filter.js';
import { MissingDrop } from '../values/datum.js';
import { toPlain } from '../values/drop.js';
import { GapDrop } from '../values/gap-drop.js';
import { areEqual, isTruthy } from './compare.js';
import { evaluate, evaluateOperand, type LoopState } from './evaluate.js';
import type { Run } from './run.js';

type ForControl = Extract<Control, { type: 'for' }>;
type CaseControl = Extract<Control, { type: 'case' }>;

/**
 * A list that the data does not have is reported and leaves a gap in its place, so that a section never vanishes
 * without a word. A list that may be absent passes through `optional`.
 */
function listItems(run: Run, list: Operand): readonly unknown[] {
  const value = evaluateOperand(run, list);
  if (value instanceof MissingDrop) {
    reportAbsent(run.composition, value);
    const location = MissingDrop.locate(value);
    return [new GapDrop(location ? describeEntry(location) : '')];
  }
  const plain = toPlain(value);
  if (typeof plain === 'string') return plain === '' ? [] : [plain];
  return Array.isArray(plain) ? plain : [];
}

function readCount(run: Run, operand: Operand | undefined): number | undefined {
  const count = operand && Number(toPlain(evaluateOperand(run, operand)));
  return count !== undefined && Number.isInteger(count) && count >= 0 ? count : undefined;
}

function chooseItems(run: Run, { list, limit, offset, reversed }: ForControl): readonly unknown[] {
  const items = listItems(run, list);
  const start = readCount(run, offset) ?? 0;
  const count = readCount(run, limit);
  const chosen = items.slice(start, count === undefined ? undefined : start + count);
  return reversed ? chosen.reverse() : chosen;
}

function describeTurn(index0: number, length: number): LoopState {
  const index = index0 + 1;
  const rindex = length - index0;
  return { first: index0 === 0, index, index0, last: rindex === 1, length, rindex, rindex0: rindex - 1 };
}

function runLoop(run: Run, control: ForControl, fillBody: () => void, fillElse: () => void): void {
  const items = chooseItems(run, control);
  if (items.length === 0) {
    fillElse();
    return;
  }
  const frame: Record<string, unknown> = {};
  run.variables.enter(frame);
  for (const [index, item] of items.entries()) {
    run.spend(1);
    frame[control.variable] = item;
    frame.forloop = describeTurn(index, items.length);
    fillBody();
    const { jump } = run;
    run.jump = undefined;
    if (jump === 'break') break;
  }
  run.variables.leave();
}

function chooseCondition(run: Run, conditions: readonly (Condition | null)[]): number {
  return conditions.findIndex(
    (condition) =>
      condition === null || isTruthy(evaluate(run, condition.value)) !== (condition.isNegated ?? false),
  );
}

/** Every choice that fits is taken, and "else" when none does. */
function* chooseCases(run: Run, { subject, choices }: CaseControl): Iterable<number> {
  const value = evaluate(run, subject);
  let isHit = false;
  for (const [index, choice] of choices.entries()) {
    if (!choice?.some((operand) => areEqual(value, evaluateOperand(run, operand)))) continue;
    isHit = true;
    yield index;
  }
  if (!isHit) yield choices.indexOf(null);
}

/** Làm một khối thẻ: fills the bodies that its control chooses. */
export function runControl<N>(
  run: Run,
  { at, control, bodies }: ControlNode<N>,
  fill: (nodes: readonly N[]) => void,
): void {
  const fillBody = (index: number) => fill(bodies[index] ?? []);
  run.composition.cursor.at = at;
  if (control.type === 'for') {
    runLoop(
      run,
      control,
      () => fillBody(0),
      () => fillBody(1),
    );
  } else if (control.type === 'if') {
    fillBody(chooseCondition(run, control.conditions));
  } else {
    for (const index of chooseCases(run, control)) fillBody(index);
  }
}
