import type { Option } from 'commander';
import { chooseWriter, findWriter, listFormats } from '../writers/index.js';
import { createChoiceOption } from './option-values.js';

/** Tùy chọn `--format` của lệnh làm ra một thứ: the formats that the list of writers has for it. */
export function createFormatOption(draws: 'annex' | 'document'): Option {
  const formats = listFormats(draws);
  const printed = formats.filter((format) => findWriter(format).isPrinted);
  const note = printed.length > 0 ? `; ${printed.join(', ')} thì in ra màn hình` : '';
  return createChoiceOption('--format <dạng>', `dạng kết quả${note}`, formats).default(
    chooseWriter(draws).format,
  );
}
