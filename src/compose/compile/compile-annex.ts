import type { Problem } from '../../diagnostics/index.js';
import type { CompileAnnex } from '../annex/definition.js';
import { checkTemplateNfc, settleTemplate } from '../check/index.js';
import { compileExpression, compileText } from './compile-text.js';

/** Những tên mà định nghĩa phụ lục dùng được; `row` in the columns only. */
const NAMES = ['period', 'row'];

/** What a column of a metric takes its value from: only rows of agencies have it. */
const FIGURES = 'row.figures';

/** Biên dịch một định nghĩa phụ lục. */
export const compileAnnex: CompileAnnex = ({ file, title, columns, acknowledgements }) => {
  const problems: Problem[] = [];
  const source = { file: file.path, names: ['period'], problems };
  const headers = columns.map(({ header }, index) => {
    const pointer = `/columns/${index}/header`;
    return [pointer, compileText(source, pointer, header)] as const;
  });
  const texts = Object.fromEntries([['/title', compileText(source, '/title', title)], ...headers]);
  const values = columns.map(({ value, metric }, index) => {
    const [key, expression] = metric === undefined ? ['value', value ?? ''] : ['metric', FIGURES];
    return compileExpression({ ...source, names: NAMES }, `/columns/${index}/${key}`, expression);
  });
  problems.push(...checkTemplateNfc(file));
  const entries = Object.fromEntries([
    ['/title', title],
    ...columns.map(({ header }, index) => [`/columns/${index}/header`, header]),
  ]);
  return { texts, values, problems: settleTemplate({ file, acknowledgements, entries }, problems) };
};
