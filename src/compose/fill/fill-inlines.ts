import type { Inline } from '../../document/index.js';
import type { InlineNode, SilentNode } from '../compiled/index.js';
import { toInlines } from '../filters/print.js';
import { Printed } from '../values/printed.js';
import { runControl } from './control.js';
import { evaluate } from './evaluate.js';
import { InlineSink, type Spacing } from './inline-sink.js';
import type { Run } from './run.js';

/** Words alone are a text like any other; values among them keep their origin. */
function toCaptured(inlines: readonly Inline[]): Printed | string {
  const words: string[] = [];
  for (const inline of inlines) {
    if (inline.type !== 'text') return new Printed(inlines);
    words.push(inline.value);
  }
  return words.join('');
}

/** Làm một thẻ không in gì. */
export function runSilent(run: Run, node: SilentNode): void {
  run.composition.cursor.at = node.at;
  if (node.type === 'jump') run.jump = node.kind;
  else if (node.type === 'assign') run.variables.assign(node.name, evaluate(run, node.value));
  else run.variables.assign(node.name, toCaptured(fillInlines(run, node.body, 'plain')));
}

function printOutput(run: Run, node: Extract<InlineNode, { type: 'output' }>): readonly Inline[] {
  run.composition.cursor.at = node.at;
  const inlines = toInlines(run.composition, evaluate(run, node.value));
  run.printValue(inlines);
  return inlines;
}

function fillInto(run: Run, nodes: readonly InlineNode[], sink: InlineSink): void {
  for (const node of nodes) {
    if (run.jump) return;
    run.spend(1);
    fillNode(run, node, sink);
  }
}

function fillNode(run: Run, node: InlineNode, sink: InlineSink): void {
  switch (node.type) {
    case 'text':
      run.print(node.value.length);
      sink.write(node.value);
      break;
    case 'output':
      sink.put(printOutput(run, node));
      break;
    case 'control':
      runControl(run, node, (nodes) => fillInto(run, nodes, sink));
      break;
    case 'emphasis':
    case 'strong': {
      const children = fillInlines(run, node.children, 'part');
      if (children.length > 0) sink.put([{ type: node.type, children }]);
      break;
    }
    case 'footnote':
      sink.put([{ type: 'footnote', children: run.footnoteText(node.id) }]);
      break;
    case 'lineBreak':
      sink.put([{ type: 'lineBreak' }]);
      break;
    default:
      runSilent(run, node);
  }
}

/** Điền chữ của một đoạn, một ô, một mục của phần đầu. */
export function fillInlines(run: Run, nodes: readonly InlineNode[], spacing: Spacing): readonly Inline[] {
  const sink = new InlineSink(spacing);
  fillInto(run, nodes, sink);
  return sink.finish();
}

/** Điền một đoạn chữ đứng riêng. */
export function fillText(run: Run, nodes: readonly InlineNode[]): readonly Inline[] {
  let inlines: readonly Inline[] = [];
  run.guard(() => {
    inlines = fillInlines(run, nodes, 'plain');
  });
  return inlines;
}
