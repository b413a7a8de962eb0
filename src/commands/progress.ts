import type { Console } from './console.js';

/** Tiến độ của một việc dài. */
export interface Progress {
  readonly step: (name: string) => void;
  readonly stop: () => Promise<void>;
}

/** Shorter work needs no progress. */
const NOTICE_AFTER = 1000;
/** Plain lines come this often, in milliseconds. */
const LINE_EVERY = 5000;

interface Display {
  readonly show: (text: string) => void;
  readonly close: () => void;
}

async function openSpinner(text: string): Promise<Display> {
  const { default: createSpinner } = await import('yocto-spinner');
  const spinner = createSpinner({ text }).start();
  return {
    show: (next) => {
      spinner.text = next;
    },
    close: () => spinner.stop(),
  };
}

/** Lines for a log: not every step, only now and then. */
function openLines(console: Console): Display {
  let last = 0;
  return {
    show: (text) => {
      const now = performance.now();
      if (now - last < LINE_EVERY) return;
      last = now;
      console.printNotice({ vi: text, en: text });
    },
    close: () => {},
  };
}

/**
 * Báo tiến độ của việc lâu hơn một giây: a spinner on a terminal, plain lines elsewhere, nothing with `--quiet`.
 * The clock decides only what is shown, never what is made.
 */
export function startProgress(console: Console, total: number): Progress {
  const start = performance.now();
  let done = 0;
  let display: Display | undefined;
  let opening: Promise<void> | undefined;
  const open = async (text: string): Promise<void> => {
    display = console.noticeTerminal ? await openSpinner(text) : openLines(console);
    display.show(text);
  };
  return {
    step: (name) => {
      done += 1;
      const text = `${done}/${total} ${name}`;
      if (console.quiet || performance.now() - start < NOTICE_AFTER) return;
      display?.show(text);
      opening ??= open(text);
    },
    // A spinner that has only begun to open would otherwise turn for ever.
    stop: async () => {
      await opening;
      display?.close();
    },
  };
}
