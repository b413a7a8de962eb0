/** Dấu nhận dạng bản chương trình: what another build has cached is not used. */
export const TOOL_IDENTITY = 'source';
