/** Ngôn ngữ của thông báo. */
export type Language = 'en' | 'vi';

/** Câu bằng cả hai ngôn ngữ. */
export interface Localized {
  readonly en: string;
  readonly vi: string;
}
