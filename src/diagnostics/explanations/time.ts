import type { Explanation } from './explanation.js';

/** Giải thích các mã về thời gian và số liệu cũ. */
export const TIME_EXPLANATIONS = {
  'as-of-far-from-source': {
    title: { vi: 'Thời điểm cách xa kỳ của nguồn', en: 'A figure is far from the period of its source' },
    text: {
      vi: 'Số liệu ghi thời điểm sớm hơn kỳ của văn bản nguồn quá nửa năm, trong khi văn bản đó không nêu số nào của chính kỳ mình; thường là gõ nhầm năm.',
      en: 'The figure is dated more than half a year before the period of its source, which gives no figure of its own period; mostly a slip in the year.',
    },
    wrong: '- { value: 5, asOf: 2024-11, source: { document: da06-2025-11 } }',
    right: '- { value: 5, asOf: 2025-11, source: { document: da06-2025-11 } }',
  },
  'citation-no-longer-valid': {
    title: { vi: 'Viện dẫn văn bản đã hết hiệu lực', en: 'A cited document is no longer in force' },
    text: {
      vi: 'Văn bản được dùng sau ngày nó bị bãi bỏ, thay thế hoặc hết hiệu lực. Ngày đó lấy ở validUntil, replacedBy, hoặc ở trích yếu của văn bản ghi "bãi bỏ", "thay thế".',
      en: 'The document is used after it was repealed or replaced, or had expired: by validUntil, replacedBy, or the subject of a document that says "bãi bỏ" or "thay thế".',
    },
    wrong: 'legalBases: [qd-01-ubnd-2020]    # replacedBy: qd-12-ubnd-2025',
    right: 'legalBases: [qd-12-ubnd-2025]',
  },
  'citation-of-earlier-year': {
    title: { vi: 'Mẫu nêu văn bản cho năm cũ', en: 'The template names a document for an earlier year' },
    text: {
      vi: 'Báo cáo của kỳ này nêu, ngay trong mẫu, một văn bản mà trích yếu chỉ nói về một năm đã qua. "Đến năm 2025", "năm 2025 và những năm tiếp theo", báo cáo kết quả năm trước thì được. Văn bản vẫn dùng thì ghi nhận ở bản ghi của nó trong data/citations.yaml.',
      en: 'The template of this report names a document whose subject is about one past year only. If it goes on, acknowledge it at its record in data/citations.yaml.',
    },
    wrong: 'basis: [kh-16-ubnd-2024]    # … năm 2025, báo cáo tháng 01/2026',
    right: 'basis: [kh-20-ubnd-2026]    # … năm 2026',
  },
  'completed-after-citation': {
    title: { vi: 'Hoàn thành muộn hơn văn bản kết quả', en: 'Completed after the resulting document' },
    text: {
      vi: 'Kết quả là một văn bản thì việc xong khi văn bản đó được ban hành. Ngày hoàn thành muộn hơn là gõ nhầm, hoặc nêu nhầm văn bản.',
      en: 'Where the result is a document, the work was done when it was issued. A later completion is a slip, or the wrong document is cited.',
    },
    wrong: 'completedDate: 2025-10-26\ncitations: [kh-2194-skhcn-2025]    # ngày 16/10/2025',
    right: 'completedDate: 2025-10-16\ncitations: [kh-2194-skhcn-2025]',
  },
  'completed-before-assigned': {
    title: { vi: 'Hoàn thành trước khi được giao', en: 'Completed before it was assigned' },
    text: {
      vi: 'Ngày hoàn thành sớm hơn ngày giao của nhiệm vụ (hoặc của văn bản giao cả danh sách).',
      en: 'The completion is earlier than the assignment of the task, or of the document that assigned the list.',
    },
    wrong:
      'assignedDate: 2025-10-01\nprogress:\n  - { period: 2025-10, status: done, completedDate: 2025-09-16 }',
    right:
      'assignedDate: 2025-10-01\nprogress:\n  - { period: 2025-10, status: done, completedDate: 2025-10-16 }',
  },
  'completion-date-differs': {
    title: { vi: 'Hai ngày hoàn thành khác nhau', en: 'Two completion dates differ' },
    text: {
      vi: 'Câu kết quả nêu ngày hoàn thành khác với completedDate của cùng mục. Sửa ngày sai theo văn bản nguồn.',
      en: 'The sentence gives another completion date than completedDate of the same entry. Mend the wrong one.',
    },
    wrong: 'result: hoàn thành ngày 12/7/2025\ncompletedDate: 2025-07-21',
    right: 'result: hoàn thành ngày 12/7/2025\ncompletedDate: 2025-07-12',
  },
  'date-without-done': {
    title: { vi: 'Có ngày hoàn thành mà chưa xong', en: 'A completion date without being done' },
    text: {
      vi: 'Ngày hoàn thành chỉ ghi khi tình trạng là done (hoặc maintained, việc đã xong và duy trì).',
      en: 'A completion date goes with the status done (or maintained).',
    },
    wrong: '{ period: 2025-11, status: ongoing, completedDate: 2025-11-04 }',
    right: '{ period: 2025-11, status: done, completedDate: 2025-11-04 }',
  },
  'done-without-date': {
    title: { vi: 'Đã xong mà không có ngày hoàn thành', en: 'Done without a completion date' },
    text: {
      vi: 'Nhiệm vụ có thời hạn: không có ngày hoàn thành thì không biết đúng hạn hay quá hạn.',
      en: 'The task has a due date; without a completion date nobody knows whether it was kept.',
    },
    wrong: 'dueDate: 2025-11-30\nprogress:\n  - { period: 2025-11, status: done }',
    right: 'dueDate: 2025-11-30\nprogress:\n  - { period: 2025-11, status: done, completedDate: 2025-11-28 }',
  },
  'figures-unchanged': {
    title: { vi: 'Số liệu đều bằng kỳ trước', en: 'All figures equal last period' },
    text: {
      vi: 'Từ ba số liệu của một hệ thống, một cơ quan cùng giữ nguyên so với kỳ trước, không số nào đổi: thường là chép lại. Số 0 và 100% không tính.',
      en: 'Three or more figures of one system or agency all equal last period and none differs: they were mostly copied. 0 and 100 % do not count.',
    },
    wrong:
      'observations:\n  - { value: 26082, asOf: 2025-10 }\n  - { value: 26082, asOf: 2025-11 }    # cả ba số liệu đều vậy',
    right: 'observations:\n  - { value: 26082, asOf: 2025-10 }\n  - { value: 26130, asOf: 2025-11 }',
  },
  'other-period-named': {
    title: { vi: 'Câu nói về kỳ khác', en: 'A sentence speaks of another period' },
    text: {
      vi: 'Câu hoặc trích yếu của kỳ này nêu tháng, năm đã qua ("trong tháng 10", "tính đến ngày 14/10/2025"), thường do chép từ báo cáo trước. So sánh ("so với tháng 10", "từ tháng 10") thì được. Cũng vậy khi văn bản thực hiện, xem xét (implementedDocuments, consideredDocuments) chỉ nói về năm cũ, và khi danh sách của một năm còn mang văn bản giao (origin), nguồn hay mã của năm trước.',
      en: 'A sentence or subject of this period names a past month or year, mostly copied from an earlier report. Comparisons are fine. So do a document of an earlier year in the preamble, and a list with the origin, sources or ids of an earlier year.',
    },
    wrong: 'period: 2025-11\nresult: trong tháng 10/2025 đã mở 03 lớp',
    right: 'period: 2025-11\nresult: trong tháng 11/2025 đã mở 03 lớp',
  },
  'outside-window': {
    title: { vi: 'Ngày ngoài thời gian chốt số liệu', en: 'A day outside the window of the period' },
    text: {
      vi: 'Mẫu ghi thời gian chốt số liệu (window), và văn bản của kỳ này dùng một việc hoàn thành, hoặc một số liệu tính từ hay đến một ngày ngoài thời gian đó; số liệu mà chính ngày chốt ở ngoài thì không được in. Thường là chép từ kỳ trước. Nguồn đúng như vậy thì ghi nhận ở chính tiến độ hoặc quan sát ấy.',
      en: 'The template names its window, and a document of this period uses a work completed, or a figure counted from or to, a day outside it; a figure that is itself of such a day is not printed. Mostly it was copied from another period. Where the source has it so, acknowledge it at that very entry.',
    },
    wrong:
      '# window: nd09; tháng 12/2025: từ 15/11/2025 đến 14/12/2025\n- { period: 2025-12, status: done, completedDate: 2025-11-11 }',
    right: '- { period: 2025-12, status: done, completedDate: 2025-12-02 }',
  },
  'section-without-work': {
    title: { vi: 'Mục không có việc nào trong kỳ', en: 'A section without work in the period' },
    text: {
      vi: 'Mọi nhiệm vụ của mục đã xong từ kỳ trước và kỳ này không ai báo cáo gì, nên dưới đề mục văn bản chỉ in câu mà mẫu dành cho trường hợp đó ("Trong kỳ không phát sinh nội dung mới"). Kiểm tra với đơn vị; đúng như vậy thì ghi nhận lý do ở một nhiệm vụ của mục.',
      en: 'All tasks of the section were done before and nobody has reported on it, so that the document prints only the sentence that the template has for this. Ask the unit in charge; if it is so, acknowledge it at a task of the section.',
    },
    wrong: '# data/returns/2025-12/so-khcn.yaml\ntasks:',
    right: '# data/returns/2025-12/so-khcn.yaml\ntasks:\n  de-an-06/tap-huan: { status: ongoing }',
  },
  'sentence-repeated': {
    title: { vi: 'Câu chép lại của kỳ trước', en: 'The sentence of last period again' },
    text: {
      vi: 'Kết quả hoặc nhận định của kỳ này giống hệt kỳ trước, cả ngày tháng.',
      en: 'A result or statement of this period is that of the last one, dates and all.',
    },
    wrong:
      '- { period: 2025-10, status: ongoing, result: họp ngày 05/10/2025 }\n- { period: 2025-11, status: ongoing, result: họp ngày 05/10/2025 }',
    right:
      '- { period: 2025-10, status: ongoing, result: họp ngày 05/10/2025 }\n- { period: 2025-11, status: ongoing, result: họp ngày 06/11/2025 }',
  },
  'spans-overlap': {
    title: { vi: 'Hai khoảng thời gian chồng nhau', en: 'Two spans overlap' },
    text: {
      vi: 'Hai giá trị của một số liệu tính từ hai ngày khác nhau nhưng chồng lên nhau, nên có ngày bị tính hai lần. Tháng nằm trong năm, hoặc cùng tính từ một ngày (lũy kế) thì được.',
      en: 'Two values of a metric begin on different days and overlap, so that some days count twice. A month within its year, or spans from one day on, are fine.',
    },
    wrong:
      '- { value: 150, from: 2025-10-10, asOf: 2025-11-10 }\n- { value: 120, from: 2025-11-01, asOf: 2025-12-10 }',
    right:
      '- { value: 150, from: 2025-10-10, asOf: 2025-11-10 }\n- { value: 120, from: 2025-11-11, asOf: 2025-12-10 }',
  },
  'status-goes-back': {
    title: { vi: 'Tình trạng thụt lùi', en: 'A status goes back' },
    text: {
      vi: 'Nhiệm vụ đã xong ở kỳ trước mà kỳ sau lại ghi chưa làm, đang làm.',
      en: 'The task was done in one period and is not in a later one.',
    },
    wrong: '- { period: 2025-10, status: done }\n- { period: 2025-11, status: notStarted }',
    right: '- { period: 2025-10, status: ongoing }\n- { period: 2025-11, status: done }',
  },
  'year-slip': {
    title: { vi: 'Năm gõ lệch một', en: 'A year that is one off' },
    text: {
      vi: 'Ngày này trùng ngày, tháng với những ngày bên cạnh (cùng danh sách nhiệm vụ, cùng văn bản nguồn) nhưng lệch đúng một năm; hoặc ngày hoàn thành sớm đúng một năm so với kỳ báo cáo. Hay gặp vào tháng 1 và khi chép lại dòng của năm trước. Nếu nguồn ghi đúng như vậy thì ghi nhận bằng acknowledgements.',
      en: "The date falls on the same day as those beside it (of one task list, of one source) but is one year off; or a completion lies a year before the period that reports it. It happens in January and where last year's line is copied. If the source really has it so, acknowledge it.",
    },
    wrong: 'progress:\n  - { period: 2025-07, status: done, completedDate: 2024-07-20 }',
    right: 'progress:\n  - { period: 2025-07, status: done, completedDate: 2025-07-20 }',
  },
  'task-not-reported': {
    title: { vi: 'Nhiệm vụ còn làm mà không được báo cáo', en: 'A task that goes on is not reported on' },
    text: {
      vi: 'Kỳ trước nhiệm vụ còn làm; kỳ này không báo cáo nào nhắc tới, cả một dòng trống cũng không, nên văn bản không nêu. Thường là xóa nhầm dòng. Không báo cáo nữa thì ghi nhận lý do ở acknowledgements của nhiệm vụ.',
      en: 'The task went on last period, and no return of this one mentions it, not even with an empty line, so that the document leaves it out. Mostly the line was deleted by mistake. If it is no longer reported on, acknowledge it at the task.',
    },
    wrong:
      '# data/returns/2025-12/so-khcn.yaml; tháng 11: chung-thu-so: { status: ongoing }\ntasks:\n  de-an-06/tap-huan: { status: done }',
    right: 'tasks:\n  de-an-06/tap-huan: { status: done }\n  de-an-06/chung-thu-so: { status: ongoing }',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
