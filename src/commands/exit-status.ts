/** Mã thoát: done; the data or a template has errors; wrong usage; an output could not be written. */
export const EXIT_STATUS = { done: 0, problems: 1, usage: 2, output: 3 } as const;

/** Mã thoát của một lệnh. */
export type ExitStatus = (typeof EXIT_STATUS)[keyof typeof EXIT_STATUS];
