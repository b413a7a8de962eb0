import type { Explanations } from './explanation.js';

/** Giải thích các mã về số liệu và tiến độ. */
export const FIGURE_EXPLANATIONS = {
  'cumulative-falls': {
    title: { vi: 'Số lũy kế giảm', en: 'A cumulative figure falls' },
    text: {
      vi: 'Số liệu ghi cumulative: true chỉ tăng theo thời gian, nhưng giá trị sau nhỏ hơn giá trị trước. Kiểm tra lại hai giá trị và thời điểm; nếu nguồn đúng là như vậy thì ghi nhận bằng acknowledgements.',
      en: 'A figure marked cumulative: true only grows, but a later value is smaller. Check both values and their dates; if the source really says so, acknowledge it.',
    },
    wrong:
      'cumulative: true\nobservations:\n  - { value: 26082, asOf: 2025-07 }\n  - { value: 2610, asOf: 2025-11 }',
    right:
      'cumulative: true\nobservations:\n  - { value: 26082, asOf: 2025-07 }\n  - { value: 26100, asOf: 2025-11 }',
  },
  'empty-result': {
    title: { vi: 'Kết quả chỉ tiêu còn trống', en: 'The result of an indicator is empty' },
    text: {
      vi: 'Kết quả của kỳ đã có mục nhưng không có con số (value) và lời văn (wording), nên bảng in ra để trống ô đó. Hỏi đơn vị phụ trách; nếu bản nguồn mất ô này thì ghi nhận bằng acknowledgements, chỗ trống vẫn hiện trong bảng.',
      en: 'The period has an entry without a figure (value) and without words (wording), so the table shows a gap. Ask the unit in charge; if the source has lost the cell, acknowledge it, and the gap stays visible.',
    },
    wrong: 'results:\n  - { period: "2025", verdict: met }',
    right: 'results:\n  - { period: "2025", value: 97.5, verdict: met }',
  },
  'figure-not-computable': {
    title: { vi: 'Không tính được từ các số này', en: 'Nothing true can be computed from these figures' },
    text: {
      vi: 'Mẫu lập tỷ lệ hoặc cộng những số không đi với nhau: phần lớn hơn tổng, tổng không lớn hơn 0, số âm, khác đơn vị tính, khác thời điểm chốt, đã là tỷ lệ %, hoặc chỉ là xấp xỉ. In ra thì sai, nên chương trình dừng. Kiểm tra số trong dữ liệu trước, rồi mới đến mẫu.',
      en: 'The template divides or adds figures that do not go together: a part above its whole, a whole of 0 or less, a negative, unlike units, other cut-off dates, a percentage, or an approximate figure. What came out would be wrong, so nothing is printed. Check the data first, then the template.',
    },
    wrong: '{{ certified | share_of: learners }}    # 150 / 96',
    right: '{{ certified | share_of: learners }}    # 96 / 150',
  },
  'figure-not-number': {
    title: { vi: 'Chữ ở chỗ của số', en: 'Words where a number stands' },
    text: {
      vi: 'Số liệu này đo bằng số, nhưng giá trị là chữ: có lẫn chữ cái (99.8l), đơn vị tính (532 trạm), dấu phân cách (26_082), hoặc lời như "chưa có". Ghi số trần. Chưa có số thì không ghi dòng nào: chương trình báo thiếu. Nguồn thật sự ghi bằng chữ thì viết value: { text: … }, hoặc khai textual: true cho số liệu.',
      en: 'The metric is counted in numbers and the value is a text: a letter among the digits (99.8l), a unit (532 trạm), a separator (26_082), or words such as "chưa có". Write the bare number. With no figure yet, write no line: it is reported as missing. Where the source really has words, write value: { text: … }, or declare textual: true on the metric.',
    },
    wrong: 'unitOfMeasure: trạm\nobservations:\n  - { value: 532 trạm, asOf: 2025-11 }',
    right: 'unitOfMeasure: trạm\nobservations:\n  - { value: 532, asOf: 2025-11 }',
  },
  'figure-out-of-range': {
    title: { vi: 'Giá trị không thể có', en: 'A value that cannot be' },
    text: {
      vi: 'Số đếm không âm, tỷ lệ % nằm trong khoảng 0–100. Số liệu có khoảng khác (tốc độ tăng trưởng, mức trần) thì khai range: { minimum: …, maximum: … } ở số liệu hoặc chỉ tiêu. Hay gặp khi bỏ sót dấu chấm thập phân: 9975 thay cho 99.75.',
      en: 'Counts are not negative, percentages lie between 0 and 100. A metric with another range (a growth rate, a ceiling) declares range: { minimum: …, maximum: … }. Often a decimal point was left out: 9975 for 99.75.',
    },
    wrong: 'unitOfMeasure: "%"\nvalue: 9975',
    right: 'unitOfMeasure: "%"\ndecimals: 2\nvalue: 99.75',
  },
  'figure-too-precise': {
    title: { vi: 'Số lẻ quá mức', en: 'More decimals than there can be' },
    text: {
      vi: 'Số liệu không khai decimals là số nguyên; có khai thì không quá số chữ số đó. Chương trình không tự làm tròn. Hay gặp nhất khi dùng dấu chấm ngăn hàng nghìn: 26.082 được đọc là 26 phẩy 082.',
      en: 'A metric without decimals is a whole number; with them it has no more than it says. Nothing is rounded for you. Most often a point was meant to part thousands: 26.082 reads as twenty-six and a fraction.',
    },
    wrong: 'unitOfMeasure: tài khoản\nvalue: 26.082',
    right: 'unitOfMeasure: tài khoản\nvalue: 26082',
  },
  'indicator-scale-differs': {
    title: {
      vi: 'Chỉ tiêu và số liệu của nó không cùng thang',
      en: 'An indicator and its metric differ in scale',
    },
    text: {
      vi: 'Chỉ tiêu ghi metric là số liệu mà nó đo, nên đơn vị tính và số chữ số thập phân phải như nhau; kết quả của một kỳ phải là số liệu của kỳ đó (khác thì báo same-quantity-differs). Kỳ không ghi kết quả thì lấy số liệu. Ghi hai nơi như nhau, hoặc bỏ mục metric nếu chỉ tiêu đo thứ khác.',
      en: 'An indicator names the metric that it measures, so unit and decimals must be the same, and the result of a period must be the figure of that period (otherwise same-quantity-differs). A period without a result takes the figure. Make both alike, or drop metric where the indicator measures something else.',
    },
    wrong: 'metric: kinh-te-so/doanh-nghiep    # unitOfMeasure: doanh nghiệp\nunitOfMeasure: "%"',
    right: 'metric: kinh-te-so/ty-trong-grdp    # unitOfMeasure: "%"\nunitOfMeasure: "%"',
  },
  'limit-exceeded': {
    title: { vi: 'Các phần vượt mức tối đa', en: 'Parts exceed their limit' },
    text: {
      vi: 'Dữ liệu khai rằng các phần cộng lại không vượt một mức (như số người trong tổng số), nhưng ở thời điểm này tổng các phần lớn hơn mức đó. Kiểm tra từng số theo nguồn.',
      en: 'The data declares that the parts together stay within a limit, but at this date they are more. Check each figure against the source.',
    },
    wrong: 'whole: 96\npart: 98',
    right: 'whole: 98\npart: 96',
  },
  'missing-for-period': {
    title: { vi: 'Kỳ có văn bản mà thiếu số liệu', en: 'A period with a document lacks a figure' },
    text: {
      vi: 'Số liệu vẫn được cập nhật ở các kỳ khác nhưng kỳ này chưa có. Thêm giá trị của kỳ; số của kỳ khác không được dùng thay.',
      en: 'The figure is kept up in other periods but is missing for this one. Add the value of the period; no other stands in for it.',
    },
    wrong: '# data/returns/2025-11/so-khcn.yaml\nfigures:\n  thu-dien-tu/tai-khoan:',
    right: '# data/returns/2025-11/so-khcn.yaml\nfigures:\n  thu-dien-tu/tai-khoan: 26100',
  },
  'ratio-mismatch': {
    title: { vi: 'Tỷ lệ không khớp với phần và toàn bộ', en: 'A ratio does not agree with its parts' },
    text: {
      vi: 'Quan hệ kind: ratio nói rằng percentage bằng part chia whole. Ở thời điểm này hai bên khác nhau quá mức làm tròn. Kiểm tra cả ba số theo nguồn; giữ theo nguồn thì ghi nhận bằng acknowledgements.',
      en: 'The relation says that percentage is part divided by whole. At this date they differ by more than rounding. Check all three against the source, or acknowledge the difference.',
    },
    wrong: 'part: 45\nwhole: 60\npercentage: 80',
    right: 'part: 45\nwhole: 60\npercentage: 75',
  },
  'same-quantity-differs': {
    title: { vi: 'Cùng một đại lượng mà hai số khác nhau', en: 'One quantity has two values' },
    text: {
      vi: 'Quan hệ kind: same nói rằng các số liệu là một. Ở cùng thời điểm chúng khác nhau, nên văn bản sẽ tự mâu thuẫn. Sửa số sai, hoặc giữ cách đọc kia ở otherReadings và ghi nhận.',
      en: 'The relation says that the figures are one quantity, but at one date they differ, and the document would contradict itself. Mend the wrong one, or keep the other reading and acknowledge it.',
    },
    wrong: 'cap-xa: 96        # organisation\nxa-moi: 95        # cùng tháng',
    right: 'cap-xa: 96\nxa-moi: 96',
  },
  'source-differs': {
    title: { vi: 'Nguồn ghi hai giá trị khác nhau', en: 'The sources give two values' },
    text: {
      vi: 'Mục này có cách đọc khác ở otherReadings: một chỗ khác của nguồn ghi giá trị khác. Văn bản dùng giá trị chính. Xác nhận với đơn vị cung cấp; đã quyết định thì ghi nhận bằng acknowledgements.',
      en: 'The entry has another reading in otherReadings: elsewhere the source says something else. Documents use the main value. Ask the agency; once decided, acknowledge it.',
    },
    wrong: 'value: 10573\notherReadings:\n  - { field: value, value: 10537, note: Phụ lục ghi 10.537 }',
    right: 'value: 10573    # đã xác nhận; xóa cách đọc kia hoặc ghi nhận',
  },
  'sudden-jump': {
    title: { vi: 'Số liệu thay đổi đột ngột', en: 'A figure jumps' },
    text: {
      vi: 'Giá trị gấp nhiều lần hoặc chỉ bằng một phần nhỏ của giá trị trước. Thường do thừa, thiếu một chữ số. Số đúng thì ghi nhận bằng acknowledgements, kèm lý do.',
      en: 'The value is many times the one before, or a small part of it. Often a digit is missing or too many. If it is right, acknowledge it with a reason.',
    },
    wrong: '- { value: 26082, asOf: 2025-07 }\n- { value: 261000, asOf: 2025-08 }',
    right: '- { value: 26082, asOf: 2025-07 }\n- { value: 26100, asOf: 2025-08 }',
  },
  'sum-mismatch': {
    title: { vi: 'Tổng không bằng các phần cộng lại', en: 'A total is not the sum of its parts' },
    text: {
      vi: 'Quan hệ kind: sum nói rằng total bằng tổng các parts ở cùng thời điểm. Kiểm tra từng phần theo nguồn. Nguồn tự mâu thuẫn thì giữ số của nguồn và ghi nhận; không tự sửa tổng.',
      en: 'The relation says that total is the sum of parts at the same date. Check each against the source. If the source contradicts itself, keep its figures and acknowledge it.',
    },
    wrong: 'total: 150\nparts: [100, 40]',
    right: 'total: 140\nparts: [100, 40]',
  },
  'target-below-result': {
    title: { vi: 'Mức giao thấp hơn kết quả đã đạt', en: 'A target lies below what was reached' },
    text: {
      vi: 'Chỉ tiêu giao cho kỳ này thấp hơn kết quả kỳ trước đã đạt, nên không còn là mục tiêu phấn đấu. Kiểm tra lại mức giao và đơn vị tính; có chủ trương như vậy thì ghi nhận lý do.',
      en: 'The target of this period lies below the result of the period before, so there is nothing to reach for. Check the target and its unit, or acknowledge the reason.',
    },
    wrong: 'results: [{ period: "2025", value: 95 }]\ntarget: { direction: atLeast, value: 80 }    # 2026',
    right: 'results: [{ period: "2025", value: 95 }]\ntarget: { direction: atLeast, value: 96 }    # 2026',
  },
  'verdict-mismatch': {
    title: { vi: 'Đánh giá không khớp với kết quả', en: 'A verdict does not agree with the result' },
    text: {
      vi: 'Kết quả so với mức giao cho một đánh giá, dữ liệu lại ghi đánh giá khác. Kiểm tra kết quả, mức giao và chiều so sánh (direction).',
      en: 'The result compared with the target gives one verdict, and the data has another. Check the result, the target and its direction.',
    },
    wrong:
      'target: { direction: atLeast, value: 80 }\nresults: [{ period: "2025", value: 75, verdict: met }]',
    right:
      'target: { direction: atLeast, value: 80 }\nresults: [{ period: "2025", value: 75, verdict: notMet }]',
  },
} as const satisfies Explanations;
