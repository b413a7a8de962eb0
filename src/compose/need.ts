import type { PeriodFigure } from '../analysis/index.js';
import type { Indicator, Metric, ReportingPeriod, Task, TaskList } from '../model/index.js';

/** Điều mà một văn bản cần của một kỳ, as it asks for it. */
export type Need =
  | {
      readonly kind: 'figure';
      readonly metric: Metric;
      readonly period: ReportingPeriod;
      readonly figure: PeriodFigure;
    }
  | {
      readonly kind: 'result';
      readonly indicator: Indicator;
      readonly period: ReportingPeriod;
      readonly isGiven: boolean;
    }
  | {
      /** A record called by name and period. */
      readonly kind: 'record';
      readonly collection: string;
      readonly name: string;
      readonly period: ReportingPeriod;
      readonly isGiven: boolean;
    }
  | {
      readonly kind: 'task';
      readonly list: TaskList;
      readonly task: Task;
      readonly period: ReportingPeriod;
    };
